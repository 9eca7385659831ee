import { expect, it } from 'vitest';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, answered, seenIn } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

interface Act {
  readonly act: string;
  readonly by: string;
  readonly reason: string | null;
  readonly changes: readonly { readonly field: string }[];
}

interface TrailRow {
  readonly act: string;
  readonly username: string;
  readonly reason: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

const HISTORY = 'history { act by reason changes { field } }';

/** What a record's page tells of its past is what the trail holds: same acts, same order, same words, same open fields. */
export function checkHistory(kind: KindUnderTest): void {
  it('has the acts of its trail in its history, in their order, whatever course it took', () =>
    withDraws(RUNS.histories, async (draw) => {
      const id = await course(kind, draw);
      const { history } = answered<{ history: readonly Act[] }>(await kind.one(kind.clerk, id, HISTORY));
      const trail = await kind.rows<TrailRow>(
        `select split_part(action, '.', 2) as act, username, reason, before, after from audit_row where record_id = ? order by id`,
        [id],
      );
      expect(history.map(({ act, by, reason }) => ({ act, by, reason }))).toEqual(
        trail.map(({ act, reason }) => ({ act, by: kind.clerk.name, reason })),
      );
      for (const [nth, { changes }] of history.entries())
        expect(
          openly(
            kind,
            changes.map(({ field }) => field),
          ),
        ).toEqual(openly(kind, movedIn(trail[nth]!)));
    }));
}

async function course(kind: KindUnderTest, draw: Parameters<KindUnderTest['make']>[0]): Promise<string> {
  const made = await kind.make(draw);
  let seen = made;
  for (let act = 0; act < RUNS.acts / 2; act++) seen = (await kind.change(draw, seen)) ?? seen;
  seenIn(await kind.void(kind.clerk, seen));
  return made.id;
}

/** Of the fields, by the names of the declaration, those that are open: the trail keeps the rest as one hash. */
function openly({ declaration }: KindUnderTest, fields: readonly string[]): readonly string[] {
  return declaration.fields
    .filter(
      ({ name, secrecy }) => secrecy === 'open' && (fields.includes(name) || fields.includes(`${name}Id`)),
    )
    .map(({ name }) => name);
}

function movedIn({ before, after }: TrailRow): readonly string[] {
  if (!before) return [];
  return Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
