/** Finds commands by what was typed: every word must begin a word of the title. */
import type { Command } from './registry';

export function findCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = words(typed);
  return commands.filter((command) => {
    const title = words(command.title);
    const whole = command.title.toLocaleLowerCase();
    // Chinese has no spaces between words: there a part of the title counts.
    return wanted.every((word) => title.some((one) => one.startsWith(word)) || (isHan(word) && whole.includes(word)));
  });
}

function words(text: string): string[] {
  return text.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
