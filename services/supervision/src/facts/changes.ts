import type { ServerResponse } from 'node:http';

const HEARTBEAT_MS = 15_000;

/** Readers of /internal/changes on this replica: each hears the ids of indicators whose readings are new. */
export class Changes {
  readonly #readers = new Set<ServerResponse>();
  readonly #timer = setInterval(() => this.#write(': still here\n\n'), HEARTBEAT_MS).unref();

  /** Adds a reader; returns what takes it away again. */
  join(reader: ServerResponse): () => void {
    this.#readers.add(reader);
    reader.write(': welcome\n\n');
    return () => this.#readers.delete(reader);
  }

  /** No ids: word was lost, or there was too much of it. Readers are cut off, and ask for everything when they return. */
  tell(indicatorIds: readonly string[]): void {
    if (indicatorIds.length > 0) this.#write(`data: ${JSON.stringify({ indicators: indicatorIds })}\n\n`);
    else this.#end();
  }

  /** Ends all streams, so that the server can close. */
  close(): void {
    clearInterval(this.#timer);
    this.#end();
  }

  #end(): void {
    for (const reader of this.#readers) reader.end();
    this.#readers.clear();
  }

  #write(text: string): void {
    for (const reader of this.#readers) reader.write(text);
  }
}
