import { Problem } from './problem.ts';
import { note } from './progress.ts';
import { type Word, say } from './words.ts';

/**
 * One readable line for what a person can mend; the stack, in the words of `unexpected`, only for what is our own fault.
 * Returns the exit code.
 */
export function explain(error: unknown, unexpected: Word): number {
  const text = error instanceof Problem ? linesOf(error) : say(unexpected, { reason: reasonOf(error) });
  console.error(text);
  note(text);
  return 1;
}

function linesOf({ message, tail }: Problem): string {
  return [message, ...tail.map((line) => `  ${line}`)].join('\n');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
