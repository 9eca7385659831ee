import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { type GatewaySettings, remotesOf } from '../settings.ts';
import { watchFiles } from '../watch.ts';
import {
  type Documents,
  type KeptDocuments,
  documentsShape,
  keepDocuments,
  readKept,
  writeKept,
} from './kept-documents.ts';

const PORTAL = 'portal';
const DAY = 86_400_000;

/** The operations that the front ends were built with: all that most callers may run. */
export class TrustedDocuments {
  readonly #sources: readonly string[];
  readonly #keptFile: string;
  readonly #log: FastifyBaseLogger;
  #built: Documents = {};
  #kept: KeptDocuments = {};
  #stop: (() => void) | undefined;
  #listener: (() => void) | undefined;
  #working: Promise<void> = Promise.resolve();

  constructor(settings: GatewaySettings, log: FastifyBaseLogger) {
    const remotes = remotesOf(settings).map(({ id }) => id);
    this.#sources = [PORTAL, ...remotes].map((id) =>
      join(settings.frontendsFolder, id, 'dist/persisted-documents.json'),
    );
    this.#keptFile = join(settings.dataFolder, 'gateway/documents.json');
    this.#log = log;
  }

  find(hash: string): string | undefined {
    return this.#kept[hash]?.text;
  }

  /** The documents of the present builds by hash. */
  built(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.#built));
  }

  /** Calls back when builds were read again and differ. There is one listener. */
  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  async start(): Promise<void> {
    this.#kept = await readKept(this.#keptFile);
    await this.refresh();
    const unwatch = watchFiles(this.#sources, () => void this.refresh());
    // Daily, so that the last day on which a document was built does not lag behind in a long-lived process.
    const daily = setInterval(() => void this.refresh(), DAY).unref();
    this.#stop = () => {
      unwatch();
      clearInterval(daily);
    };
  }

  /** Reads all builds again. Refreshes run one after another, since each writes the file. */
  async refresh(): Promise<void> {
    this.#working = this.#working.then(() => this.#refresh());
    await this.#working;
  }

  async stop(): Promise<void> {
    this.#stop?.();
    await this.#working;
  }

  async #refresh(): Promise<void> {
    const now = new Date();
    const upToNow = keepDocuments(this.#kept, this.#built, now);
    const builds = await Promise.all(this.#sources.map((file) => this.#readBuild(file)));
    const before = JSON.stringify(this.#built);
    this.#built = Object.assign({}, ...builds) as Documents;
    this.#kept = keepDocuments(upToNow, this.#built, now);
    if (JSON.stringify(this.#built) !== before) this.#listener?.();
    await writeKept(this.#keptFile, this.#kept).catch((error: unknown) => {
      this.#log.error(
        error,
        'kept documents could not be written; open pages may need a reload after the next restart',
      );
    });
  }

  /** A build may be missing or half written: then it adds nothing now, and the watch hears when it is whole. */
  async #readBuild(file: string): Promise<Documents> {
    try {
      return documentsShape.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.#log[isMissing ? 'info' : 'warn'](
        { file, reason: String(error) },
        'no documents from this front end',
      );
      return {};
    }
  }
}
