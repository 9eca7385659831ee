/** Milliseconds: how often the chosen one says so, after what silence it counts as gone, how long a claim may be contradicted. */
export interface ElectionTimes {
  readonly beat: number;
  readonly silence: number;
  readonly claim: number;
}

const TIMES: ElectionTimes = { beat: 2_000, silence: 5_000, claim: 200 };

export type Tabs = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

interface ElectionWord {
  readonly election: 'claim' | 'beat' | 'leave';
  readonly id: string;
}

export type Standing = 'out' | 'claiming' | 'following' | 'leading';

/**
 * Chooses one of the browser's tabs. Web Locks would do the same and SharedWorker make it needless, but plain http has
 * neither: the tabs talk. Where two lead for a moment, the one with the smaller id goes on.
 */
export class Election {
  readonly #id: string;
  readonly #tabs: Tabs;
  readonly #onChange: (standing: Standing) => void;
  readonly #times: ElectionTimes;
  #standing: Standing = 'out';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, tabs: Tabs, onChange: (standing: Standing) => void, times = TIMES) {
    this.#id = id;
    this.#tabs = tabs;
    this.#onChange = onChange;
    this.#times = times;
    tabs.addEventListener('message', ({ data }: MessageEvent<Partial<ElectionWord>>) => {
      if (data.election && this.#standing !== 'out') this.#hear(data as ElectionWord);
    });
  }

  /** From now on this tab may be chosen. */
  stand(): void {
    if (this.#standing === 'out') this.#claim();
  }

  /** This tab is not to be chosen any more; where it was, the others choose anew at once. */
  withdraw(): void {
    if (this.#standing === 'leading') this.#say('leave');
    this.#become('out');
  }

  #hear({ election, id }: ElectionWord): void {
    if (election === 'leave') return this.#standing === 'following' ? this.#claim() : undefined;
    const yields = election === 'beat' && this.#standing !== 'leading';
    if (yields || (this.#standing !== 'following' && !this.#goesBefore(id, election))) return this.#follow();
    if (this.#standing !== 'following') this.#say(this.#standing === 'leading' ? 'beat' : 'claim');
    return undefined;
  }

  /** Whether this tab need not give way to another's word. Whoever leads does not for a mere claim. */
  #goesBefore(id: string, election: 'claim' | 'beat'): boolean {
    return this.#id < id || (this.#standing === 'leading' && election === 'claim');
  }

  #claim(): void {
    this.#become('claiming');
    this.#say('claim');
    this.#timer = setTimeout(() => this.#lead(), this.#times.claim);
  }

  #follow(): void {
    this.#become('following');
    this.#timer = setTimeout(() => this.#claim(), this.#times.silence);
  }

  #lead(): void {
    this.#become('leading');
    this.#beat();
  }

  #beat(): void {
    this.#say('beat');
    this.#timer = setTimeout(() => this.#beat(), this.#times.beat);
  }

  #say(election: ElectionWord['election']): void {
    this.#tabs.postMessage({ election, id: this.#id } satisfies ElectionWord);
  }

  #become(standing: Standing): void {
    clearTimeout(this.#timer);
    if (this.#standing === standing) return;
    this.#standing = standing;
    this.#onChange(standing);
  }
}
