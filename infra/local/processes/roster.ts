import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { folderMark } from '../folder-mark.ts';
import { findJson, saveJson } from '../json-file.ts';
import { type Mark, findMark } from './mark.ts';

const AGAIN_MS = 500;

export interface ListedProcess extends Mark {
  readonly id: string;
}

/** Who runs now, in the order of starting; stopped in the opposite order. */
export interface Running {
  /** The folder that they work with; missing in a list of an earlier version. */
  readonly home?: string;
  readonly port: number;
  readonly launcher: Mark;
  readonly guardian?: Mark;
  readonly processes: readonly ListedProcess[];
}

/** Undefined also for a list that was copied with its folder: those processes work with the original. */
export function findRunning(file: string): Running | undefined {
  const running = findJson<Running>(file);
  return running?.home === undefined || running.home === folderMark(dirname(file)) ? running : undefined;
}

/** Keeps `running.json` true: what the guardian, and the next start, go by when the launcher was killed. */
export class Roster {
  readonly file: string;
  readonly #write: typeof saveJson;
  #running: Running;
  #later: NodeJS.Timeout | undefined;

  /** The first list must be written; throws where it cannot be. `write` is for tests of a full disk. */
  constructor(file: string, port: number, write = saveJson) {
    this.file = file;
    this.#write = write;
    this.#running = {
      home: folderMark(dirname(file)),
      port,
      launcher: findMark(process.pid)!,
      processes: [],
    };
    write(file, this.#running);
  }

  setGuardian(pid: number): void {
    const guardian = findMark(pid);
    if (guardian) this.#save({ ...this.#running, guardian });
  }

  /** Called in the same turn as the spawn, so that no process is ever unlisted. */
  add(id: string, pid: number): void {
    const mark = findMark(pid);
    if (mark) this.#save({ ...this.#running, processes: [...this.#running.processes, { id, ...mark }] });
  }

  remove(pid: number): void {
    this.#save({ ...this.#running, processes: this.#running.processes.filter((it) => it.pid !== pid) });
  }

  close(): void {
    clearTimeout(this.#later);
    rmSync(this.file, { force: true });
  }

  /** Without room on the disk the list is kept in mind and written later: the launcher does not die of its book-keeping. */
  #save(running: Running): void {
    this.#running = running;
    clearTimeout(this.#later);
    try {
      this.#write(this.file, running);
    } catch {
      this.#later = setTimeout(() => this.#save(this.#running), AGAIN_MS).unref();
    }
  }
}
