import { write, writeSync } from 'node:fs';

/** Writes what it can of these bytes and says how many those were. */
export type WriteBytes = (bytes: Buffer, done: (error: Error | null, written: number) => void) => void;

const AGAIN_MS = 500;
const MOST_AT_ONCE = 64 * 1024;
// Some ten thousand lines: what a disk that is full for long would cost in memory.
const MOST_WAITING = 2 * 1024 * 1024;

/**
 * Lines on their way to the log. The process never waits for them and never fails with them: while nothing can be written
 * (a full disk), lines wait, and beyond a bound the newest are dropped and counted.
 */
export class LogOutput {
  readonly #writeBytes: WriteBytes;
  #waiting: string[] = [];
  #size = 0;
  #rest: Buffer = Buffer.alloc(0);
  #dropped = 0;
  #isWriting = false;

  constructor(writeBytes: WriteBytes) {
    this.#writeBytes = writeBytes;
  }

  /** Takes a line with its line break, as pino gives it. */
  write(line: string): void {
    if (this.#size + line.length > MOST_WAITING) {
      this.#dropped += 1;
      return;
    }
    this.#waiting.push(line);
    this.#size += line.length;
    if (!this.#isWriting) this.#writeNext();
  }

  /** What still waits, as bytes; they are no longer ours. */
  drain(): Buffer {
    const bytes = Buffer.concat([this.#rest, Buffer.from(this.#waiting.join(''))]);
    [this.#rest, this.#waiting, this.#size] = [Buffer.alloc(0), [], 0];
    return bytes;
  }

  #writeNext(): void {
    const bytes = this.#nextBytes();
    this.#isWriting = bytes.length > 0;
    if (!this.#isWriting) return;
    this.#writeBytes(bytes, (error, written) => {
      this.#rest = error ? bytes : bytes.subarray(written);
      if (error) setTimeout(() => this.#writeNext(), AGAIN_MS).unref();
      else this.#writeNext();
    });
  }

  #nextBytes(): Buffer {
    if (this.#rest.length > 0) return this.#rest;
    let length = 0;
    let count = 0;
    while (count < this.#waiting.length && length < MOST_AT_ONCE) length += this.#waiting[count++]!.length;
    const lines = this.#waiting.splice(0, count);
    this.#size -= length;
    if (this.#waiting.length === 0 && this.#dropped > 0) {
      lines.push(
        `${JSON.stringify({ level: 40, time: new Date().toISOString(), lost: this.#dropped, msg: 'log lines were lost' })}\n`,
      );
      this.#dropped = 0;
    }
    return Buffer.from(lines.join(''));
  }
}

const STANDARD_OUTPUT = 1;
let standard: LogOutput | undefined;

/** The one of this process, on standard output. What waits at the exit is written if it can be. */
export function standardOutput(): LogOutput {
  standard ??= openStandard();
  return standard;
}

function openStandard(): LogOutput {
  const output = new LogOutput((bytes, done) => write(STANDARD_OUTPUT, bytes, done));
  process.on('exit', () => {
    try {
      writeSync(STANDARD_OUTPUT, output.drain());
    } catch {
      // There is no room, and an exit that fails would be worse.
    }
  });
  return output;
}
