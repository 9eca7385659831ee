import { rmSync } from 'node:fs';
import { findJson, saveJson } from '../json-file.ts';
import { type Mark, findMark } from './mark.ts';

export interface ListedProcess extends Mark {
  readonly id: string;
}

/** Who runs now, in the order of starting; stopped in the opposite order. */
export interface Running {
  readonly port: number;
  readonly launcher: Mark;
  readonly guardian?: Mark;
  readonly processes: readonly ListedProcess[];
}

export function findRunning(file: string): Running | undefined {
  return findJson<Running>(file);
}

/** Keeps `running.json` true: what the guardian, and the next start, go by when the launcher was killed. */
export class Roster {
  readonly file: string;
  #running: Running;

  constructor(file: string, port: number) {
    this.file = file;
    this.#running = { port, launcher: findMark(process.pid)!, processes: [] };
    saveJson(file, this.#running);
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
    rmSync(this.file, { force: true });
  }

  #save(running: Running): void {
    this.#running = running;
    saveJson(this.file, running);
  }
}
