/**
 * The one door to the world outside the page. Nothing else in ui/ knows Tauri or HTTP.
 *
 * `platform()` picks the window's transport inside Tauri and the HTTP bridge in a browser; tests
 * hand in their own with `setPlatform`.
 */
import type { CommandName, Event } from '@/contract/contract';
import { httpPlatform } from './http';
import { tauriPlatform } from './tauri';

export { ProblemError, problemError } from './problem';

export type Language = 'en' | 'ru' | 'zh';

export interface Platform {
  /** Raw bytes of the reply: JSON, or what a bytes command returns. Rejects with a `ProblemError`. */
  rpc(name: CommandName, input: string, call: number, language: Language): Promise<Uint8Array>;
  /** Events pushed by the program; returns how to stop listening. */
  listen(onEvent: (event: Event) => void): () => void;
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
export function startPlatform(): void {
  chosen = '__TAURI_INTERNALS__' in window ? tauriPlatform() : httpPlatform('');
}

export function platform(): Platform {
  if (!chosen) throw new Error('startPlatform has not run');
  return chosen;
}

/** Hands in a platform, as tests do. */
export function setPlatform(given: Platform): void {
  chosen = given;
}
