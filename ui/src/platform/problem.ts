/** Refusals as they cross from the program. */
import type { Problem } from '@/contract/contract';

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
