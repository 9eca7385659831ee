import { statfsSync } from 'node:fs';
import type { Environment } from './environment.ts';
import { Refusal } from './refusal.ts';

/** Bytes that are free for us in a folder; undefined where nobody can say. */
export type MeasureFree = (folder: string) => number | undefined;

export interface DiskState {
  /** Whole mebibytes, of the fullest disk; null where nobody can say. */
  readonly freeMb: number | null;
  readonly state: 'enough' | 'short';
}

// A disk fills slowly beside this, and the question costs a system call.
const FRESH_MS = 250;

/**
 * How much room there is for what people save. PostgreSQL stops altogether where its log of changes finds no room; so the
 * last of it is left to what must go on, and whoever wants to save hears it in words.
 */
export class DiskRoom {
  readonly #settings: Environment['disk'];
  readonly #measure: MeasureFree;
  readonly #now: () => number;
  #known: { readonly free: number; readonly at: number } | undefined;

  constructor(settings: Environment['disk'], measure = freeIn, now = () => performance.now()) {
    this.#settings = settings;
    this.#measure = measure;
    this.#now = now;
  }

  now(): DiskState {
    const free = this.#free();
    return {
      freeMb: Number.isFinite(free) ? Math.floor(free / 1024 / 1024) : null,
      state: free < this.#settings.reserve ? 'short' : 'enough',
    };
  }

  /** Refuses with DISK_FULL where less is free than must stay free. */
  assertRoom(): void {
    if (this.#free() < this.#settings.reserve) throw new Refusal('DISK_FULL');
  }

  #free(): number {
    const at = this.#now();
    if (!this.#known || at - this.#known.at >= FRESH_MS) {
      const measured = this.#settings.folders.map((folder) => this.#measure(folder) ?? Infinity);
      this.#known = { free: Math.min(...measured), at };
    }
    return this.#known.free;
  }
}

function freeIn(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
