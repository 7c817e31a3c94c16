/**
 * Who is editing. The name is asked once, when the first edit is made: the edit waits for it, and
 * what was typed stays where it is. `AuthorBar` shows the question.
 */
import { createStore } from './store';
import { ProblemError } from '@/platform';

interface Waiting {
  resolve: () => void;
  reject: (problem: ProblemError) => void;
}

let known = false;
const waiting: Waiting[] = [];

/** Whether the question is being asked. */
export const authorAsked = createStore(false);

/** Says who is editing, as the settings hold it; empty for nobody yet. */
export function setAuthor(name: string): void {
  known = name.trim() !== '';
  if (!known) return;
  authorAsked.set(false);
  for (const one of waiting.splice(0)) one.resolve();
}

/** Resolves at once when the name is known, else when it has been given. */
export function authorKnown(): Promise<void> {
  if (known) return Promise.resolve();
  authorAsked.set(true);
  return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
}

/** The question was put off: what waited is refused as cancelled and stays as a draft. */
export function putOffAuthor(message: string): void {
  authorAsked.set(false);
  const problem = new ProblemError({ code: 'cancelled', message, hints: [], fields: [], log_id: null });
  for (const one of waiting.splice(0)) one.reject(problem);
}
