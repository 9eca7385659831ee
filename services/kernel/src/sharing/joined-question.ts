import type { Context } from '../context.ts';

/** A question to the database that many ask at once: they share one answer, whose reading began after each of them had asked. */
export class JoinedQuestion<T> {
  readonly #read: (ctx: Context) => Promise<T>;
  #running: Promise<unknown> = Promise.resolve();
  #waiting: Promise<T> | undefined;

  constructor(read: (ctx: Context) => Promise<T>) {
    this.#read = read;
  }

  now(ctx: Context): Promise<T> {
    this.#waiting ??= this.#running.then(() => {
      const reading = this.#read(ctx);
      this.#waiting = undefined;
      this.#running = reading.catch(() => undefined);
      return reading;
    });
    return this.#waiting;
  }
}
