/**
 * `current`: of whoever the page was drawn for, as far as is known. `signedOut`: that session is over.
 * `switched`: the browser's session is another person's, so this page may show and send nothing any more.
 * `entered`: somebody has signed in elsewhere in this browser while the page stood signed out.
 */
export type PageStanding = 'current' | 'signedOut' | 'switched' | 'entered';

export interface PageState {
  readonly standing: PageStanding;
  /** Id of the account for which the page was drawn; undefined until it is known. */
  readonly viewer: string | undefined;
}

/** What tabs of one browser tell each other: who is signed in now, null for nobody. */
interface TabWord {
  readonly viewer: string | null;
}

type Tabs = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** Whose page this is, and what the other tabs of the browser and the server's answers say of that. */
export class PageSession {
  #state: PageState = { standing: 'current', viewer: undefined };
  readonly #listeners = new Set<() => void>();
  readonly #tabs: Tabs;

  constructor(tabs: Tabs) {
    this.#tabs = tabs;
    tabs.addEventListener('message', ({ data }: MessageEvent<TabWord>) => this.#hear(data));
  }

  readonly snapshot = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** From here on the page is drawn for this account, and the other tabs know who is signed in. */
  drawFor(viewer: string): void {
    if (this.#state.standing !== 'current' || this.#state.viewer === viewer) return;
    this.#become({ standing: 'current', viewer });
    this.#tell(viewer);
  }

  /** The session has been ended here: the other tabs show nothing of it any more either. */
  leave(): void {
    this.endSession();
    this.#tell(null);
  }

  /** The server says that nobody is signed in. */
  endSession(): void {
    this.#become({ ...this.#state, standing: 'signedOut' });
  }

  /** The server says that somebody else is signed in. */
  switchAway(): void {
    this.#become({ ...this.#state, standing: 'switched' });
  }

  #hear({ viewer }: TabWord): void {
    const { standing, viewer: own } = this.#state;
    if (viewer === null) return own === undefined ? undefined : this.endSession();
    if (standing === 'signedOut') return this.#become({ standing: 'entered', viewer: undefined });
    if (own !== undefined && own !== viewer) this.switchAway();
    return undefined;
  }

  #tell(viewer: string | null): void {
    this.#tabs.postMessage({ viewer } satisfies TabWord);
  }

  #become(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
