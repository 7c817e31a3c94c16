import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { EvidenceChange, RecordView, WireEvidence } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { stage, status, view } from '@/data/stage.test-data';
import { ProblemError } from '@/platform';
import { refusal } from '@/platform/memory';
import { EvidenceMark } from './Evidence';
import type { FormModel } from './FieldRow';
import { Marking } from './Marking';

const workspace = { workspace_status: () => status() };

/** The evidence of a site's area, as its form shows it. */
function Area({ evidence }: { evidence: WireEvidence | undefined }) {
  const kinds = useCatalogue();
  const open = useContract('workspace_status', {}).data;
  const field = kinds.field('site', 'area_ha');
  if (!field || !open) return null;
  const form: FormModel = {
    kind: 'site',
    record: 's1',
    title: 'Site s1',
    values: { area_ha: 4 },
    typed: {},
    problems: {},
    refs: {},
    evidence: evidence ? [evidence] : [],
    readOnly: false,
    context: {},
    type: () => undefined,
    commit: () => undefined,
  };
  return <EvidenceMark form={form} record="s1" field={field} evidence={evidence} />;
}

async function enter(label: string, text: string): Promise<HTMLInputElement> {
  const input = (await screen.findByRole('group', { name: label })).querySelector('input');
  if (!input) throw new Error(`${label} has no input`);
  fireEvent.focus(input);
  fireEvent.change(input, { target: { value: text } });
  fireEvent.blur(input);
  return input;
}

const openProof = async () => fireEvent.click(await screen.findByRole('button', { name: /Area/ }));

describe('evidence', () => {
  it('loses none of two quick changes', async () => {
    const sent: EvidenceChange[] = [];
    const { wrapper } = stage({
      ...workspace,
      evidence_save: async (change) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        sent.push(change);
        return { id: change.id, revision: 'r2' };
      },
    });
    // The record is not read anew between the two: as when both come faster than an answer.
    render(<Area evidence={undefined} />, { wrapper });
    await openProof();
    await enter('Lower end', '3,5');
    await enter('Upper end', '4,5');
    await waitFor(() => expect(sent.length, 'both are saved').toBe(2));
    expect(sent[1]?.evidence, 'the second carries the first, as typed').toMatchObject({ low: '3,5', high: '4,5' });
  });

  it('keeps a refused number with its reason while another line is saved', async () => {
    const { wrapper } = stage({
      ...workspace,
      evidence_save: ({ id, evidence }) => {
        if (evidence.low !== 'few') return { id, revision: 'r2' };
        throw new ProblemError(refusal('no number', { fields: [{ field: 'area_ha.low', message: 'no number' }] }));
      },
    });
    render(<Area evidence={undefined} />, { wrapper });
    await openProof();
    const low = await enter('Lower end', 'few');
    await screen.findByText('no number');
    const high = await enter('Upper end', '4,5');
    await waitFor(() => expect(high.value, 'the other line is saved').not.toBe('4,5'));
    expect(low.value, 'the refused text stays').toBe('few');
    expect(screen.getByRole('alert').textContent, 'and so does the reason').toBe('no number');
  });

  it('keeps a refused line over a crash', async () => {
    const refuse = () => {
      throw new ProblemError(refusal('no number', { fields: [{ field: 'area_ha.low', message: 'no number' }] }));
    };
    const { wrapper } = stage({ ...workspace, evidence_save: refuse });
    const first = render(<Area evidence={undefined} />, { wrapper });
    await openProof();
    await enter('Lower end', 'few');
    expect((await screen.findByRole('alert')).textContent, 'the line says why').toBe('no number');
    first.unmount();

    render(<Area evidence={undefined} />, { wrapper });
    await openProof();
    const again = (await screen.findByRole('group', { name: 'Lower end' })).querySelector('input');
    expect(again?.value, 'what was typed is still there').toBe('few');
  });
});

describe('tags', () => {
  it('are kept as typed until they are taken', async () => {
    let full = true;
    const sent: (string[] | null)[] = [];
    const { wrapper } = stage({
      ...workspace,
      record_change: ({ id, tags }) => {
        if (full) throw new ProblemError(refusal('the disk is full'));
        sent.push(tags);
        return { id, revision: 'r2' };
      },
    });
    const site: RecordView = view({ tags: ['east'] });
    const add = (tag: string) => {
      const input = screen.getByLabelText<HTMLInputElement>('Tags');
      fireEvent.change(input, { target: { value: tag } });
      fireEvent.keyDown(input, { key: 'Enter' });
      return input;
    };
    render(<Marking view={site} readOnly={false} />, { wrapper });
    await screen.findByLabelText('Tags');
    const input = add('short list');
    await screen.findByText('the disk is full');
    expect(input.value, 'a refused tag stays where it was typed').toBe('short list');

    full = false;
    add('short list');
    await waitFor(() => expect(input.value, 'then it is taken').toBe(''));
    add('rail');
    await waitFor(() => expect(sent.length, 'and so is the next one').toBe(2));
    expect(sent[1], 'which does not drop the one before').toEqual(['east', 'short list', 'rail']);
  });
});
