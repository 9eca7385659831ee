import { type Values, type Word, say } from './words.ts';

/** What the person at the keyboard can mend: shown as one line, without a stack. `tail` is the end of a log. */
export class Problem extends Error {
  readonly tail: readonly string[];

  constructor(word: Word, values: Values = {}, tail: readonly string[] = []) {
    super(say(word, values));
    this.tail = tail;
  }
}

/** The code of a failed system call, for the line that names it. */
export function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}
