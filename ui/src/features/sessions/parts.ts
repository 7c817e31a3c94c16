/** The parts of a session's page, in the order of its tabs. */
export const parts = ['overview', 'people', 'statements', 'questions', 'points', 'run'] as const;
export type Part = (typeof parts)[number];

export function isPart(text: string | undefined): text is Part {
  return (parts as readonly (string | undefined)[]).includes(text);
}
