import type { ServerResponse } from 'node:http';

// A browser that does not read is closed before it fills the gateway's memory; it connects again by itself.
const LONGEST_BACKLOG = 256 * 1024;

/** How many streams may be open together. */
export interface StreamLimits {
  readonly ofSession: number;
  readonly ofAccount: number;
}

interface Owner {
  readonly sessionId: string;
  readonly accountId: string;
}

/** The open streams of all browsers. */
export class FanOut {
  readonly #open = new Map<ServerResponse, Owner>();
  readonly #limits: StreamLimits;

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  mayOpen({ sessionId, accountId }: Owner): boolean {
    const owners = [...this.#open.values()];
    return (
      owners.filter((it) => it.sessionId === sessionId).length < this.#limits.ofSession &&
      owners.filter((it) => it.accountId === accountId).length < this.#limits.ofAccount
    );
  }

  add(stream: ServerResponse, owner: Owner): void {
    this.#open.set(stream, owner);
    stream.once('close', () => this.#open.delete(stream));
  }

  get size(): number {
    return this.#open.size;
  }

  /** Says the same to every open stream. */
  send(text: string): void {
    for (const stream of this.#open.keys()) {
      if (stream.writableLength > LONGEST_BACKLOG) stream.destroy();
      else stream.write(text);
    }
  }

  closeAll(): void {
    for (const stream of this.#open.keys()) stream.end();
  }
}

/** One server-sent event. */
export function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
