import type { ServerResponse } from 'node:http';

// A browser that does not read is closed before it fills the gateway's memory; it connects again by itself.
const LONGEST_BACKLOG = 256 * 1024;

/** The open streams of all browsers. */
export class FanOut {
  readonly #open = new Set<ServerResponse>();

  add(stream: ServerResponse): void {
    this.#open.add(stream);
    stream.once('close', () => this.#open.delete(stream));
  }

  get size(): number {
    return this.#open.size;
  }

  /** Says the same to every open stream. */
  send(text: string): void {
    for (const stream of this.#open) {
      if (stream.writableLength > LONGEST_BACKLOG) stream.destroy();
      else stream.write(text);
    }
  }

  closeAll(): void {
    for (const stream of this.#open) stream.end();
  }
}

/** One server-sent event. */
export function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
