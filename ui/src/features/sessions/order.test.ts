import { describe, expect, it } from 'vitest';
import type { Row } from '@/contract/contract';
import { inLanguage } from './inLanguage';
import { inOrder } from './lists';
import { inOrderOf, moved } from './order';

function row(id: string, values: Row['values']): Row {
  return { id, title: id, illustrative: false, confidentiality: 'internal', values, evidence: {}, revision: '1' };
}

describe('moved', () => {
  it('exchanges an item with its neighbour', () => {
    expect(moved(['a', 'b', 'c'], 2, -1), 'c goes up').toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1), 'a goes down').toEqual(['b', 'a', 'c']);
  });

  it('leaves the list alone at its ends', () => {
    const items = ['a', 'b'];
    expect(moved(items, 0, -1), 'nothing stands above the first').toBe(items);
    expect(moved(items, 1, 1), 'nothing stands below the last').toBe(items);
  });
});

describe('inOrder', () => {
  it('puts what has no number last, in the order of entry', () => {
    const rows = [row('x', {}), row('b', { position: 2 }), row('y', {}), row('a', { position: 1 })];
    expect(inOrder(rows, 'position').map(({ id }) => id), 'unknown is not position zero').toEqual(['a', 'b', 'x', 'y']);
  });

  it('keeps the order of entry among equal numbers', () => {
    const rows = [row('first', { position: 3 }), row('second', { position: 3 })];
    expect(inOrder(rows, 'position').map(({ id }) => id), 'the sort is stable').toEqual(['first', 'second']);
  });
});

describe('inLanguage', () => {
  it('prefers the language of the face and says which one it found', () => {
    const values = { text_en: 'parks', text_ru: 'парки' };
    expect(inLanguage(values, 'text', 'ru'), 'Russian is there').toEqual({ text: 'парки', language: 'ru' });
    expect(inLanguage(values, 'text', 'zh'), 'no Chinese: English, and it says so').toEqual({ text: 'parks', language: 'en' });
  });

  it('finds nothing in blanks', () => {
    expect(inLanguage({ text_en: '  ' }, 'text', 'en'), 'blanks are not a text').toBeNull();
    expect(inLanguage({}, 'text', 'en'), 'nothing is held').toBeNull();
  });

  it('reads lists of lines', () => {
    expect(inLanguage({ key_questions_en: ['a', 'b'] }, 'key_questions', 'en')?.text, 'one a line').toBe('a\nb');
  });
});

describe('inOrderOf', () => {
  it('keeps rows that came meanwhile at the end', () => {
    const rows = [row('a', {}), row('new', {}), row('b', {})];
    expect(inOrderOf(rows, ['b', 'a']).map(({ id }) => id), 'nothing that was just added is lost').toEqual(['b', 'a', 'new']);
  });
});
