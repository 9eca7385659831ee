import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import { report } from '../progress.ts';
import { say } from '../words.ts';
import { logEnd, logTail, openLog } from './log.ts';
import { findMark } from './mark.ts';
import { nextDelay } from './restart.rules.ts';
import type { Roster } from './roster.ts';
import { endProcess, signalGroup } from './signal.ts';

/** What it takes to run one process and to know that it does its work. */
export interface ProcessSpec {
  readonly id: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly log: string;
  /** The user to run as, where that is not the launcher's own. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  readonly stopSignal: NodeJS.Signals;
  /** How often the first start is tried before the launcher gives up. */
  readonly attempts: number;
  /** Milliseconds it may take to become ready; a minute where nothing is said. */
  readonly readyWithin?: number;
  /** Runs before every start. */
  readonly prepare?: () => Promise<void>;
  readonly isReady: (pid: number) => Promise<boolean>;
  /** Asked every few seconds once it runs; a process that fails three times in a row is killed and started again. */
  readonly isAnswering?: () => Promise<boolean>;
}

const READY_WITHIN = 60_000;
const STOP_WITHIN = 15_000;
const ASK_EVERY = 5_000;
const FAILURES_ALLOWED = 3;

/** A child in its own process group, listed in the roster, started again whenever it ends without being told to. */
export class ManagedProcess {
  readonly #spec: ProcessSpec;
  readonly #roster: Roster;
  readonly #stopping = new AbortController();
  #child: ChildProcess | undefined;
  #ended: Promise<string> = Promise.resolve('');
  #isUp = false;

  constructor(spec: ProcessSpec, roster: Roster) {
    this.#spec = spec;
    this.#roster = roster;
  }

  get id(): string {
    return this.#spec.id;
  }

  /** Resolves when it is ready. Refuses, with the end of its log, where it does not come up. */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#launch();
        break;
      } catch (error) {
        if (attempt >= this.#spec.attempts || this.#stopping.signal.aborted) throw error;
        await sleep(1_000);
      }
    }
    void this.#keepRunning();
    if (this.#spec.isAnswering) void this.#keepAsking(this.#spec.isAnswering);
  }

  /** Asks, waits, kills; nothing is started again after this. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const mark = this.#child?.pid ? findMark(this.#child.pid) : undefined;
    if (mark) await endProcess(mark, this.#spec.stopSignal, STOP_WITHIN);
    await this.#ended;
  }

  kill(): void {
    this.#stopping.abort();
    if (this.#child?.pid) signalGroup(this.#child.pid, 'SIGKILL');
  }

  async #launch(): Promise<void> {
    await this.#spec.prepare?.();
    this.#stopping.signal.throwIfAborted();
    const from = logEnd(this.#spec.log);
    const child = this.#spawn();
    const up = this.#waitUntilReady(child);
    const reason = await Promise.race([up, this.#ended]);
    if (reason === undefined) {
      this.#isUp = true;
      return;
    }
    if (child.pid) signalGroup(child.pid, 'SIGKILL');
    const { id, log } = this.#spec;
    throw new Problem('problem.service', { id, log, reason }, logTail(log, from));
  }

  #spawn(): ChildProcess {
    const { id, command, args, env, cwd, log, owner } = this.#spec;
    const output = openLog(log);
    const child = spawn(command, args, {
      env,
      cwd,
      detached: true,
      stdio: ['ignore', output, output],
      ...owner,
    });
    if (output !== 'ignore') closeSync(output);
    if (child.pid) this.#roster.add(id, child.pid);
    const { promise, resolve } = Promise.withResolvers<string>();
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      this.#isUp = false;
      if (child.pid) this.#roster.remove(child.pid);
      resolve(signal ? say('reason.signal', { signal }) : say('reason.exit', { code: code ?? 0 }));
    });
    this.#child = child;
    this.#ended = promise;
    return child;
  }

  /** Undefined once it is ready, else the reason why it is not. */
  async #waitUntilReady(child: ChildProcess): Promise<string | undefined> {
    const { readyWithin = READY_WITHIN } = this.#spec;
    const deadline = performance.now() + readyWithin;
    while (child.pid && performance.now() < deadline) {
      if (await this.#spec.isReady(child.pid)) return undefined;
      if (child.exitCode !== null || child.signalCode !== null) return this.#ended;
      await sleep(50);
    }
    return say('reason.slow', { seconds: readyWithin / 1000 });
  }

  async #keepRunning(): Promise<void> {
    let delay: number | undefined;
    for (;;) {
      const since = performance.now();
      const reason = await this.#ended;
      if (this.#stopping.signal.aborted) return;
      delay = nextDelay(delay, performance.now() - since);
      report('step.crashed', { id: this.id, reason, seconds: delay / 1000 });
      if (!(await this.#pause(delay))) return;
      try {
        await this.#launch();
        report('step.recovered', { id: this.id });
      } catch {
        // Its end is awaited at the top of the loop; its log has the reason.
      }
    }
  }

  async #keepAsking(isAnswering: () => Promise<boolean>): Promise<void> {
    let failures = 0;
    while (await this.#pause(ASK_EVERY)) {
      failures = !this.#isUp || (await isAnswering()) ? 0 : failures + 1;
      if (failures < FAILURES_ALLOWED || !this.#child?.pid) continue;
      report('step.hangs', { id: this.id });
      signalGroup(this.#child.pid, 'SIGKILL');
      failures = 0;
    }
  }

  /** False where the launcher is stopping. */
  async #pause(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, undefined, { signal: this.#stopping.signal, ref: false }).catch(
      () => undefined,
    );
    return !this.#stopping.signal.aborted;
  }
}
