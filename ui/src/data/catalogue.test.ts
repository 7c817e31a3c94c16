import { describe, expect, it } from 'vitest';
import { Kinds } from './catalogue';
import { sample } from './sample.test-data';

const kinds = new Kinds(sample);

describe('the catalogue as a form', () => {
  it('puts the languages of a text into one row and keeps the groups', () => {
    const form = kinds.form('site');
    expect(form.map(({ group }) => group), 'groups in the order of the fields').toEqual(['identity', 'land']);
    expect(form[0]?.rows.map(({ base }) => base), 'one row for the name').toEqual(['name', 'country', 'readiness']);
    expect(form[0]?.rows[0]?.fields.map(({ language }) => language), 'with its languages').toEqual(['en', 'ru', 'zh']);
  });

  it('writes a typed title in the language of the face', () => {
    expect(kinds.titleField('site', 'ru')?.name, 'Russian').toBe('name_ru');
    expect(kinds.titleField('site', 'de')?.name, 'the first where the language is not held').toBe('name_en');
    expect(kinds.titleField('fact', 'ru')?.name, 'a title in one language').toBe('indicator');
  });

  it('knows stages, what must be there and what goes with a record', () => {
    expect(kinds.stages('site'), 'the codes of the stage field').toEqual(['identified', 'ready']);
    expect(kinds.stages('session'), 'no stage, no columns').toEqual([]);
    expect(kinds.required('site').map(({ name }) => name), 'the country').toEqual(['country']);
    expect(kinds.belongings('country').map(({ kind }) => kind), 'facts are deleted with their scope').toEqual(['fact']);
  });
});
