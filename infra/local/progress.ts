import { appendFileSync } from 'node:fs';
import { type Values, type Word, say } from './words.ts';

const began = performance.now();
let log: string | undefined;

/** From now on every line is also kept in this file, with its time: a service manager's console is soon gone. */
export function keepProgress(file: string): void {
  log = file;
}

/** One line of progress with the seconds since the start. */
export function report(word: Word, values: Values = {}): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  const text = say(word, values);
  console.log(say('step.begin', { seconds, text }));
  note(text);
}

/** Keeps a line without showing it. Never throws: without room on the disk it is lost. */
export function note(text: string): void {
  if (!log) return;
  try {
    appendFileSync(log, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
  } catch {
    // The screen has it.
  }
}
