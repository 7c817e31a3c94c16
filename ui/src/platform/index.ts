/**
 * The one door to the world outside the page. Nothing else in ui/ knows Tauri or HTTP.
 *
 * `platform()` picks the window's transport inside Tauri and the HTTP bridge in a browser; tests
 * hand in their own with `usePlatform`.
 */
import type { CommandName, Event, Problem } from '@/contract/contract';

export type Language = 'en' | 'ru' | 'zh';

export interface Platform {
  /** Raw bytes of the reply: JSON, or what a bytes command returns. Rejects with a `ProblemError`. */
  rpc(name: CommandName, input: string, call: number, language: Language): Promise<Uint8Array>;
  /** Events pushed by the program; returns how to stop listening. */
  listen(onEvent: (event: Event) => void): () => void;
}

/** A command was refused: carries what is wrong, where, and the way out. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
  }
}

/** Reads a refusal as it crosses: the `Problem` as JSON text. Anything else is a fault of the transport. */
export function problemError(given: unknown): ProblemError {
  const parsed = typeof given === 'string' ? parse(given) : given;
  if (isProblem(parsed)) return new ProblemError(parsed);
  const message = given instanceof Error ? given.message : String(given);
  return new ProblemError({ code: 'internal', message, hints: [], fields: [], log_id: null });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'fields' in value;
}

declare global {
  interface Window {
    /** Set by the window's program before the page loads, when it was started on a workspace. */
    readonly __PARKBRIDGE_OPEN__?: string;
  }
}

/** The workspace that the program was started with. */
export function startFile(): string | undefined {
  return window.__PARKBRIDGE_OPEN__;
}

let chosen: Platform | undefined;

/** Chooses the transport. Called once, before anything is asked of the program. */
export async function startPlatform(): Promise<void> {
  chosen =
    '__TAURI_INTERNALS__' in window
      ? (await import('./tauri')).tauriPlatform()
      : (await import('./http')).httpPlatform('');
}

export function platform(): Platform {
  if (!chosen) throw new Error('startPlatform has not run');
  return chosen;
}

/** Hands in a platform, as tests do. */
export function usePlatform(given: Platform): void {
  chosen = given;
}
