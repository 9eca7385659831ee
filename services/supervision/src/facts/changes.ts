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

  tell(indicatorIds: readonly string[]): void {
    if (indicatorIds.length > 0) this.#write(`data: ${JSON.stringify({ indicators: indicatorIds })}\n\n`);
  }

  /** Ends all streams, so that the server can close. */
  close(): void {
    clearInterval(this.#timer);
    for (const reader of this.#readers) reader.end();
  }

  #write(text: string): void {
    for (const reader of this.#readers) reader.write(text);
  }
}
