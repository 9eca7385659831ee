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
  /** Requests that wait for their turn. */
  readonly waiting: number;
  /** Milliseconds for which one waits. */
  readonly patience: number;
  /** What one caller may have of it. Left out: all. */
  readonly ofOne?: {
    /** His requests that are worked on together, slow ones too; his others wait, even where turns are free. */
    readonly working: number;
    readonly waiting: number;
  };
}

/** Seconds after which a refused client should ask again. */
export const RETRY_AFTER = '2';

type Leave = () => void;
type Admit = (leave: Leave) => void;

/**
 * Turns for work that is bounded. Each caller's requests are served as they came; of several callers each in turn has his next one served,
 * so that a crowd from one keeps nobody else waiting. What finds no turn is refused: BUSY.
 */
export class Admission {
  readonly #settings: AdmissionSettings;
  /** By caller, in the order in which they are served next. */
  readonly #lines = new Map<string, Set<Admit>>();
  readonly #held = new Map<string, number>();
  #waiting = 0;
  #working = 0;
  #slow = 0;

  constructor(settings: AdmissionSettings) {
    this.#settings = settings;
  }

  /** Waits for a turn and returns the way to give it back. Refused where too many wait, or it took too long. */
  async enter(who = ''): Promise<Leave> {
    const isFree = this.#working < this.#settings.atOnce && !this.#lines.has(who) && this.#mayWork(who);
    return isFree ? this.#begin(who) : this.#wait(who);
  }

  #begin(who: string): Leave {
    this.#working += 1;
    this.#held.set(who, this.#heldBy(who) + 1);
    let state: 'working' | 'slow' | 'over' = 'working';
    const timer = setTimeout(() => {
      if (this.#slow >= this.#settings.slow) return;
      state = 'slow';
      this.#slow += 1;
      this.#working -= 1;
      this.#admit();
    }, this.#settings.turn).unref();
    return () => {
      if (state === 'over') return;
      clearTimeout(timer);
      if (state === 'working') this.#working -= 1;
      else this.#slow -= 1;
      state = 'over';
      const held = this.#heldBy(who) - 1;
      if (held > 0) this.#held.set(who, held);
      else this.#held.delete(who);
      this.#admit();
    };
  }

  #heldBy(who: string): number {
    return this.#held.get(who) ?? 0;
  }

  #mayWork(who: string): boolean {
    return this.#heldBy(who) < (this.#settings.ofOne?.working ?? Infinity);
  }

  #admit(): void {
    while (this.#working < this.#settings.atOnce) {
      const next = [...this.#lines].find(([who]) => this.#mayWork(who));
      if (!next) return;
      const [who, line] = next;
      const [admit] = line;
      this.#leaveLine(who, line, admit!);
      admit!(this.#begin(who));
      // Whoever was served is served again after the others.
      if (this.#lines.delete(who)) this.#lines.set(who, line);
    }
  }

  #leaveLine(who: string, line: Set<Admit>, admit: Admit): void {
    line.delete(admit);
    this.#waiting -= 1;
    if (line.size === 0) this.#lines.delete(who);
  }

  #wait(who: string): Promise<Leave> {
    const line = this.#lines.get(who) ?? new Set();
    const { waiting, patience, ofOne } = this.#settings;
    if (this.#waiting >= waiting || line.size >= (ofOne?.waiting ?? Infinity)) throw new Refusal('BUSY');
    return new Promise((resolve, reject) => {
      const admit: Admit = (leave) => {
        clearTimeout(timer);
        resolve(leave);
      };
      const timer = setTimeout(() => {
        this.#leaveLine(who, line, admit);
        reject(new Refusal('BUSY'));
      }, patience);
      line.add(admit);
      this.#lines.set(who, line);
      this.#waiting += 1;
    });
  }
}

/** The turn ends with the answer, or when whoever asked has gone. */
export function leaveWith({ raw }: FastifyReply, leave: Leave): void {
  if (raw.closed) leave();
  else raw.once('close', leave);
}
