/** Every page of the window, as an address. `{session}`, `{site}`, `{country}` stand for records of the sample. */
import type { Program } from './program';

export const addresses = [
  '/',
  '/countries',
  '/countries?view=table',
  '/countries?id={country}',
  '/sites',
  '/sites?view=table',
  '/sites?id={site}',
  '/sites?create=site',
  '/parks',
  '/residents',
  '/residents?view=table',
  '/sessions',
  '/sessions/{session}',
  '/sessions/{session}/people',
  '/sessions/{session}/statements',
  '/sessions/{session}/questions',
  '/sessions/{session}/points',
  '/sessions/{session}/run',
  '/documents',
  '/data',
  '/data/fact',
  '/data/source',
] as const;

/** The addresses with the records of this workspace in them. */
export async function pages(program: Program): Promise<string[]> {
  const first = async (kind: 'session' | 'site' | 'country') => {
    const { rows } = await program.ask('record_list', { kind, limit: 1 });
    const [row] = rows;
    if (!row) throw new Error(`the sample has no ${kind}`);
    return row.id;
  };
  const records: Record<string, string> = {
    '{session}': await first('session'),
    '{site}': await first('site'),
    '{country}': await first('country'),
  };
  return addresses.map((address) => address.replace(/\{\w+\}/, (name) => records[name] ?? name));
}
