/** The program behind the page: a bridge with folders and a workspace of its own, gone afterwards. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Commands } from '../../src/contract/contract';

const built = fileURLToPath(new URL('../../../target/debug/bridge', import.meta.url));
const bridge = process.env['PARKBRIDGE_BRIDGE_PROGRAM'] ?? built;

/** The day on which the tests take place. */
export const today = '2026-11-22';

export class Program {
  private calls = 1_000_000;

  private constructor(
    readonly address: string,
    readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<Program> {
    const folder = await mkdtemp(join(tmpdir(), 'parkbridge-browser-'));
    const child = spawn(bridge, ['--home', join(folder, 'home'), '--now', today], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status) => reject(new Error(`the bridge ended with ${status} before it said its address`)));
      createInterface({ input: child.stdout }).once('line', resolve);
    });
    return new Program(address, folder, child);
  }

  /** Ends the program and removes all it has written. */
  async end(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill('SIGTERM');
      const patience = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(patience);
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** Asks the program itself, beside the page: to prepare a test and to see what was really saved. */
  async ask<Name extends keyof Commands>(
    name: Name,
    input: Partial<Commands[Name]['input']>,
  ): Promise<Commands[Name]['output']> {
    this.calls += 1;
    const reply = await fetch(`${this.address}/rpc/${name}?call=${this.calls}&language=en`, {
      method: 'POST',
      body: JSON.stringify(input),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${name} was refused: ${text}`);
    return JSON.parse(text) as Commands[Name]['output'];
  }

  /** Answers the next file dialog; null closes it. */
  async answerDialog(path: string | null): Promise<void> {
    const reply = await fetch(`${this.address}/answer-dialog`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path }),
    });
    if (!reply.ok) throw new Error(`the bridge did not take the answer: ${reply.status}`);
  }

  /** Opens a new workspace; says who edits, so that nobody is asked. */
  async workspace(kind: 'empty' | 'sample', author = 'Anna Petrova'): Promise<void> {
    await this.ask('workspace_new', { path: this.file(`${kind}.parkbridge`), sample: kind === 'sample', overwrite: false });
    await this.ask('settings_save', { author, language: 'en', theme: null, density: null });
  }

  /** The first record of a kind whose title contains the words. */
  async find(kind: string, words: string): Promise<string> {
    const { rows } = await this.ask('record_list', { kind, limit: 500 });
    const row = rows.find((one) => one.title.includes(words));
    if (!row) throw new Error(`no ${kind} is called ${words}; there are: ${rows.map((one) => one.title).join(', ')}`);
    return row.id;
  }

  /** What is saved in a field of a record. */
  async value(id: string, field: string): Promise<unknown> {
    return (await this.ask('record_get', { id })).values[field];
  }
}
