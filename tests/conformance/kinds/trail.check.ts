import { expect, it } from 'vitest';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, REASON, answered, seenIn } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

interface TrailRow {
  readonly action: string;
  readonly actionName: string;
  readonly recordName: string;
  readonly recordId: string;
  readonly username: string;
  readonly unitId: string;
  readonly reason: string | null;
  readonly values: readonly { readonly name: string; readonly title: string; readonly changed: boolean }[];
}

/** Every act is one row of the trail, in words that an auditor reads. */
export function checkTrail(kind: KindUnderTest): void {
  it('is one row of the trail with each act, in words', () =>
    withDraws(1, async (draw) => {
      const { id, idNumber, acts } = await livedThrough(kind, draw);
      const rows = await trailOf(kind, id, await openedTo(kind, idNumber));
      expect(rows.map(({ action }) => action)).toEqual(acts.map((verb) => `${kind.kind.noun}.${verb}`));
      const { unit } = (await kind.shown(id)) as unknown as { unit: { id: string } };
      for (const row of rows) {
        expect(row).toMatchObject({
          username: kind.clerk.username,
          unitId: unit.id,
          actionName: expect.stringMatching(/\p{Script=Han}/u),
          recordName: expect.stringMatching(/\p{Script=Han}/u),
        });
        for (const { name, title } of row.values) expect(title, name).toMatch(/\p{Script=Han}/u);
        expect(row.values.length).toBeGreaterThan(0);
      }
      const [voided] = rows.slice(-1) as [TrailRow];
      expect(voided.reason).toBe(REASON);
      expect(changedIn(voided)).toEqual(['voidReason', 'voidedOn']);
    }));
}

/** A record that was amended, where it is ever, and voided. */
async function livedThrough(kind: KindUnderTest, draw: Parameters<KindUnderTest['make']>[0]) {
  for (let attempt = 0; attempt < RUNS.attempts; attempt++) {
    const made = await kind.make(draw);
    const changed = await kind.change(draw, made);
    if (kind.declaration.amend && !changed) continue;
    seenIn(await kind.void(kind.clerk, changed ?? made));
    return {
      id: made.id,
      idNumber: made.input['idNumber'],
      acts: ['record', ...(changed ? ['amend'] : []), 'void'],
    };
  }
  throw new Error(`${kind.name}: nothing can be amended`);
}

/** What leads the auditor to acts on one record: of sensitive kinds an opening by the head of the unit. */
async function openedTo(kind: KindUnderTest, idNumber: unknown): Promise<{ readonly opening?: string }> {
  if (!kind.kind.sensitive) return {};
  const { unit } = kind.clerk.grants[0]!;
  const input = { caseNumber: '案1', idNumber, unit };
  const ask = `mutation ($input: AskAuditOpeningInput!) { ask${nameOf(kind)}AuditOpening(input: $input) { id } }`;
  const { id } = answered<{ id: string }>(await kind.ask(kind.module.caller('audit-admin'), ask, { input }));
  const decide = `mutation ($id: ID!) { decide${nameOf(kind)}AuditOpening(id: $id, confirm: true) { id } }`;
  answered(await kind.ask(kind.module.caller('own-leader'), decide, { id }));
  return { opening: id };
}

function nameOf(kind: KindUnderTest): string {
  return `-${kind.module.id}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Oldest first. */
async function trailOf(
  kind: KindUnderTest,
  recordId: string,
  { opening }: { readonly opening?: string },
): Promise<readonly TrailRow[]> {
  const name = nameOf(kind);
  const trail = `${name[0]!.toLowerCase()}${name.slice(1)}AuditTrail`;
  const { edges } = answered<{ edges: { node: TrailRow }[] }>(
    await kind.ask(
      kind.module.caller('audit-admin'),
      `query ($filter: AuditFilter) { ${trail}(filter: $filter, first: 50) { edges { node {
         action actionName recordName recordId username unitId reason values { name title changed } } } } }`,
      { filter: opening ? { opening } : { recordId } },
    ),
  );
  return edges
    .map(({ node }) => node)
    .filter((row) => row.recordId === recordId)
    .toReversed();
}

function changedIn({ values }: TrailRow): readonly string[] {
  return values
    .filter(({ changed }) => changed)
    .map(({ name }) => name)
    .sort();
}
