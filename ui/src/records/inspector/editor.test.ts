import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RecordView } from '@/contract/contract';
import { useContract } from '@/data/client';
import { draftKey, forgetDrafts, readDraft } from '@/data/drafts';
import { stage, view } from '@/data/stage.test-data';
import { ProblemError } from '@/platform';
import { refusal } from '@/platform/memory';
import { useRecordEditor } from './useRecordEditor';

const workspace = '/forum.parkbridge';

/** An editor of a site over a program that keeps it, and refuses an old revision. */
async function editing() {
  const held = { site: view({ values: { name_en: 'Chirchik', area_ha: 4 } }) };
  const store = (part: Partial<RecordView>) => {
    held.site = { ...held.site, ...part, revision: `r${Number(held.site.revision.slice(1)) + 1}` };
  };
  const { program, client, wrapper } = stage({
    record_get: () => held.site,
    record_change: ({ id, values, revision }) => {
      if (revision !== held.site.revision) throw new ProblemError(refusal('changed meanwhile', { code: 'conflict' }));
      const [[name, typed] = ['', '']] = Object.entries(values);
      const value = name === 'area_ha' ? Number.parseFloat(String(typed)) : String(typed);
      store({ values: { ...held.site.values, [name]: value } });
      return { id, revision: held.site.revision };
    },
  });
  const hook = renderHook(
    () => {
      const record = useContract('record_get', { id: 's1' }).data ?? held.site;
      return useRecordEditor(record, workspace);
    },
    { wrapper },
  );
  await waitFor(() => expect(program.calls.length, 'the record was asked for').toBe(1));
  const changes = () => program.calls.filter(({ name }) => name === 'record_change').length;
  /** Types into a field and leaves it. */
  const enter = (field: string, text: string) =>
    act(async () => {
      hook.result.current.type(field, text);
      hook.result.current.commit(field, text);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  /** The window hears of a change and asks again. */
  const refresh = () =>
    act(async () => {
      await client.invalidateQueries({ queryKey: ['record_get'] });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  return { held, store, changes, enter, refresh, ...hook };
}

describe('editing a record', () => {
  it('sends a field once, however it was typed', async () => {
    const { result, enter, changes, held } = await editing();
    await enter('area_ha', '5 ha');
    expect(held.site.values['area_ha'], 'it is stored as a number').toBe(5);
    expect(result.current.typed, 'nothing waits any more').toEqual({});
    await enter('area_ha', '5');
    expect(changes(), 'leaving the field again changes nothing').toBe(1);
  });

  it('does not take an own change of evidence for that of somebody else', async () => {
    const { result, enter, changes, held, store } = await editing();
    act(() => store({ tags: ['short list'] }));
    await enter('name_en', 'Chirchik east');
    expect(held.site.values['name_en'], 'the field is saved over the new revision').toBe('Chirchik east');
    expect(changes(), 'at the second try').toBe(2);
    expect(result.current.conflict, 'and nobody is told of a conflict').toBeNull();
  });

  it('says which values somebody else has changed', async () => {
    const { result, enter, held, store } = await editing();
    act(() => store({ values: { ...held.site.values, name_en: 'Typed there' } }));
    await enter('name_en', 'Typed here');
    expect(held.site.values['name_en'], 'nothing is overwritten unasked').toBe('Typed there');
    expect(result.current.conflict?.pending, 'the person chooses').toEqual(['name_en']);
    expect(result.current.typed, 'what was typed is kept').toEqual({ name_en: 'Typed here' });
  });

  it('tells of a value that another window saved while this one was typing', async () => {
    const { result, changes, held, store, refresh } = await editing();
    act(() => result.current.type('name_en', 'Typed here'));
    act(() => store({ values: { ...held.site.values, name_en: 'Typed there' } }));
    await refresh();
    act(() => result.current.commit('name_en', 'Typed here'));
    expect(result.current.conflict, 'both values are told').toEqual({
      changes: [{ field: 'name_en', before: 'Chirchik', after: 'Typed there' }],
      pending: ['name_en'],
    });
    expect(changes(), 'and nothing is sent unasked').toBe(0);
    act(() => result.current.saveAll());
    await waitFor(() => expect(held.site.values['name_en'], 'the person may still choose it').toBe('Typed here'));
  });

  it('tells of it also when the record was closed in between', async () => {
    const first = await editing();
    act(() => first.result.current.type('name_en', 'Typed here'));
    first.unmount();
    forgetDrafts();
    const { result, changes, held, store, refresh } = await editing();
    act(() => store({ values: { ...held.site.values, name_en: 'Typed there' } }));
    await refresh();
    act(() => result.current.commit('name_en', 'Typed here'));
    expect(result.current.conflict?.pending, 'the draft knows what it was typed over').toEqual(['name_en']);
    expect(changes(), 'nothing is sent unasked').toBe(0);
  });

  it('leaves no draft of a field that was saved after its form was closed', async () => {
    const { result, unmount, held } = await editing();
    act(() => {
      result.current.type('area_ha', '7');
      result.current.commit('area_ha', '7');
    });
    unmount();
    await waitFor(() => expect(held.site.values['area_ha'], 'the save goes on').toBe(7));
    await waitFor(() =>
      expect(readDraft(draftKey(workspace, 's1')), 'the saved text does not come back as unsaved').toEqual({}),
    );
  });
});
