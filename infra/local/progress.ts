import { type Values, type Word, say } from './words.ts';

const began = performance.now();

/** One line of progress with the seconds since the start. */
export function report(word: Word, values: Values = {}): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(say('step.begin', { seconds, text: say(word, values) }));
}
