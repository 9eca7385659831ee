import { Election, type ElectionTimes, type Standing, type Tabs } from './election.ts';
import { newRequestKey } from './request-key.ts';

/** Ids of indicators whose figures changed; none: anything may have. */
export type ChangeListener = (ids: readonly string[]) => void;

interface ChangeWord {
  readonly changed: readonly string[];
}

interface ChangeStreamOptions {
  readonly tabs: Tabs;
  /** Opens the server's stream. */
  readonly open: () => EventSource;
  /** The server says that the session has ended. */
  readonly onSignedOut: () => void;
  readonly times?: ElectionTimes;
}

// The browser opens a lost stream again by itself unless it was refused; then we do, slowly.
const PAUSE = 10_000;

/**
 * What the server says of changes. One tab of a browser holds the stream and tells the others: HTTP/1.1 has six connections
 * for them all. A tab that nobody sees holds none and hears nothing; shown again, it asks for everything anew.
 */
export class ChangeStream {
  readonly #options: ChangeStreamOptions;
  readonly #election: Election;
  readonly #listeners = new Set<ChangeListener>();
  #visible = true;
  #hasFollowed = false;
  /** Something may have changed that this tab has not heard of. */
  #missed = false;
  #source: EventSource | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ChangeStreamOptions) {
    this.#options = options;
    const { tabs, times } = options;
    this.#election = new Election(newRequestKey(), tabs, (standing) => this.#become(standing), times);
    tabs.addEventListener('message', ({ data }: MessageEvent<Partial<ChangeWord>>) => {
      if (data.changed && this.#visible) this.#tell(data.changed);
    });
  }

  /** Returns the way to stop listening. */
  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    this.#settle();
    return () => {
      this.#listeners.delete(listener);
      this.#settle();
    };
  }

  /** Whether somebody can see this tab. */
  setVisible(visible: boolean): void {
    if (!visible) this.#missed = true;
    this.#visible = visible;
    this.#settle();
  }

  // One page goes and the next comes in the same turn: that is no reason to let go.
  #settle(): void {
    queueMicrotask(() => {
      if (this.#visible && this.#listeners.size > 0) this.#election.stand();
      else this.#election.withdraw();
    });
  }

  #become(standing: Standing): void {
    if (standing === 'leading') {
      // Between the one that led before and this one there was a gap.
      if (this.#hasFollowed) this.#missed = true;
      this.#connect();
    } else this.#disconnect();
    if (standing === 'following' || standing === 'out') this.#hasFollowed = standing === 'following';
    if (standing === 'following' && this.#missed) this.#catchUp();
  }

  #connect(): void {
    const source = this.#options.open();
    this.#source = source;
    source.addEventListener('indicators', ({ data }) =>
      this.#tellAll((JSON.parse(data) as { ids: string[] }).ids),
    );
    source.addEventListener('resync', () => this.#tellAll([]));
    source.addEventListener('signed-out', () => this.#options.onSignedOut());
    source.addEventListener('open', () => {
      if (!this.#missed) return;
      this.#catchUp();
      this.#options.tabs.postMessage({ changed: [] } satisfies ChangeWord);
    });
    source.addEventListener('error', () => {
      this.#missed = true;
      if (source.readyState !== CLOSED) return;
      this.#retry = setTimeout(() => {
        this.#disconnect();
        this.#connect();
      }, PAUSE);
    });
  }

  #disconnect(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = undefined;
  }

  #catchUp(): void {
    this.#missed = false;
    this.#tell([]);
  }

  #tellAll(ids: readonly string[]): void {
    this.#options.tabs.postMessage({ changed: ids } satisfies ChangeWord);
    this.#tell(ids);
  }

  #tell(ids: readonly string[]): void {
    for (const listener of this.#listeners) listener(ids);
  }
}

const CLOSED = 2;
