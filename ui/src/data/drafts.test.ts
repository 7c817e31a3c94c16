import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import './stage.test-data';
import { changeDraft, draftKey, forgetDrafts, readDraft, useDraft, without, writeDraft } from './drafts';

const here = draftKey('/forum.parkbridge', 'new-site');
const there = draftKey('/other.parkbridge', 'new-site');

describe('what is typed and not saved', () => {
  it('stays with its workspace when another one is opened', () => {
    const { result, rerender } = renderHook(({ key }) => useDraft(key), { initialProps: { key: here } });
    act(() => result.current[1](() => ({ name_en: 'Chirchik' })));
    rerender({ key: there });
    expect(result.current[0], 'the other workspace begins empty').toEqual({});
    expect(readDraft(there), 'and nothing was written for it').toEqual({});
    rerender({ key: here });
    expect(result.current[0], 'what was typed is still where it was typed').toEqual({ name_en: 'Chirchik' });
  });

  it('is cleared by an answer that comes after its form was closed', () => {
    const { result, unmount } = renderHook(() => useDraft(here));
    act(() => result.current[1](() => ({ name_en: 'Chirchik', area_ha: '5' })));
    const [, keep] = result.current;
    unmount();
    keep((before) => without(before, 'area_ha'));
    expect(readDraft(here), 'the saved field does not come back as unsaved').toEqual({ name_en: 'Chirchik' });
  });

  it('shows in every place that edits the same record', () => {
    const first = renderHook(() => useDraft(here));
    const second = renderHook(() => useDraft(here));
    act(() => first.result.current[1](() => ({ area_ha: '5' })));
    act(() => second.result.current[1]((before) => ({ ...before, name_en: 'Chirchik' })));
    expect(first.result.current[0], 'neither place writes over the other').toEqual({ area_ha: '5', name_en: 'Chirchik' });
  });

  it('is not replaced by what a second window types', () => {
    const { result, rerender } = renderHook(() => useDraft(here));
    act(() => result.current[1](() => ({ area_ha: '5' })));
    localStorage.setItem(here, '{"area_ha":"6"}');
    rerender();
    expect(result.current[0], 'what is being typed here stays').toEqual({ area_ha: '5' });
    localStorage.removeItem(here);
    rerender();
    expect(result.current[0], 'also when the other one has saved its own').toEqual({ area_ha: '5' });
  });

  it('comes back from the device after a start', () => {
    changeDraft(here, () => ({ area_ha: '5' }));
    forgetDrafts();
    expect(readDraft(here), 'nothing typed is lost').toEqual({ area_ha: '5' });
  });

  it('stays in the window when the device takes no more', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    changeDraft(here, () => ({ note: 'long' }));
    expect(readDraft(here), 'typing goes on').toEqual({ note: 'long' });
  });

  it('is nothing where the device holds something else', () => {
    localStorage.setItem(here, '[1, 2');
    expect(readDraft(here), 'what cannot be read is no draft').toEqual({});
    forgetDrafts();
    localStorage.setItem(here, '{"a":"1","b":2}');
    expect(readDraft(here), 'only texts are').toEqual({ a: '1' });
    writeDraft(here, {});
    expect(localStorage.getItem(here), 'an empty draft leaves nothing behind').toBeNull();
  });
});
