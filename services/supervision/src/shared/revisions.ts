import { type Context, JoinedQuestion } from '@minsheng/kernel';

/** How often what readings are made of had changed at one moment. */
export class Revisions {
  readonly #counts: ReadonlyMap<string, number>;

  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  get catalogue(): number {
    return this.#counts.get('') ?? 0;
  }

  /** Grows with every change of the indicator's cells, plan, acceptances and judgements, and of the catalogue. */
  of(indicatorId: string): number {
    return this.catalogue + (this.#counts.get(indicatorId) ?? 0);
  }

  /** Grows with every change of anything. */
  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

const NOTHING_KNOWN = { total: -1, revisions: new Revisions(new Map()) };

/** Asks the database for the revisions. */
export class RevisionReader {
  readonly #question = new JoinedQuestion((ctx) => this.#read(ctx));
  #last = NOTHING_KNOWN;

  now(ctx: Context): Promise<Revisions> {
    return this.#question.now(ctx);
  }

  async #read({ em }: Context): Promise<Revisions> {
    const connection = em.getConnection();
    const [sum] = await connection.execute<{ total: number }[]>(
      'select coalesce(sum(revision), 0)::float8 as total from reading_revision',
    );
    // The sum of counts that only grow says whether any of them has.
    if (sum!.total !== this.#last.total) {
      const rows = await connection.execute<{ indicator_id: string; revision: number }[]>(
        'select indicator_id, revision::float8 as revision from reading_revision',
      );
      const revisions = new Revisions(new Map(rows.map((row) => [row.indicator_id, row.revision])));
      this.#last = { total: revisions.total, revisions };
    }
    return this.#last.revisions;
  }
}
