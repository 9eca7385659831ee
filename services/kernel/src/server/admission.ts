import type { FastifyReply } from 'fastify';
import { Refusal } from '../refusal.ts';

/** How much work is taken on at once. */
export interface AdmissionSettings {
  /** Requests worked on together. */
  readonly atOnce: number;
  /** Milliseconds after which a turn passes on although its request is not answered: it waits for a slow module more than it works. */
  readonly turn: number;
  /** Requests whose turn has passed on and that are still not answered. */
  readonly slow: number;
  /** Requests that wait for their turn; their bodies are not read yet. */
  readonly waiting: number;
  /** Milliseconds for which one waits. */
  readonly patience: number;
}

/** Seconds after which a refused client should ask again. */
export const RETRY_AFTER = '2';

interface Waiting {
  readonly admit: () => void;
  readonly refuse: () => void;
}

/** Turns for work that is bounded: first come, first served. What finds no turn is refused: BUSY. */
export class Admission {
  readonly #settings: AdmissionSettings;
  readonly #waiting = new Set<Waiting>();
  #working = 0;
  #slow = 0;

  constructor(settings: AdmissionSettings) {
    this.#settings = settings;
  }

  /** Waits for a turn and returns the way to give it back. Refused where too many wait, or it took too long. */
  async enter(): Promise<() => void> {
    if (this.#working >= this.#settings.atOnce) await this.#wait();
    else this.#working += 1;
    let state: 'working' | 'slow' | 'over' = 'working';
    const timer = setTimeout(passOn, this.#settings.turn, this).unref();
    return () => {
      clearTimeout(timer);
      if (state === 'working') this.#passTurn();
      if (state === 'slow') this.#slow -= 1;
      state = 'over';
    };

    function passOn(admission: Admission): void {
      if (admission.#slow >= admission.#settings.slow) return;
      state = 'slow';
      admission.#slow += 1;
      admission.#passTurn();
    }
  }

  // A turn goes to the next in line without being free in between.
  #passTurn(): void {
    const [next] = this.#waiting;
    if (next) next.admit();
    else this.#working -= 1;
  }

  #wait(): Promise<void> {
    if (this.#waiting.size >= this.#settings.waiting) throw new Refusal('BUSY');
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        admit: () => {
          clearTimeout(timer);
          this.#waiting.delete(waiting);
          resolve();
        },
        refuse: () => {
          this.#waiting.delete(waiting);
          reject(new Refusal('BUSY'));
        },
      };
      const timer = setTimeout(waiting.refuse, this.#settings.patience);
      this.#waiting.add(waiting);
    });
  }
}

/** The turn ends with the answer, or when whoever asked has gone. */
export function leaveWith({ raw }: FastifyReply, leave: () => void): void {
  if (raw.closed) leave();
  else raw.once('close', leave);
}
