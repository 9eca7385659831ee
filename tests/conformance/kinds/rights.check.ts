import type { Caller } from '@minsheng/kernel';
import type { Given } from '@minsheng/kernel/kinds';
import type { Holders } from '@minsheng/kernel/permissions';
import { expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../security/rights/columns.ts';
import { takenBy, withDraws } from './drawing.ts';
import { type KindUnderTest, type Made, answered, codesOf, partsOf } from './kind-under-test.ts';

/** Whatever a kind says of its rights: these have no business with a record of another unit. */
const NEVER = [
  'neighbour-clerk',
  'other-bureau-clerk',
  'analyst',
  'system-admin',
  'security-admin',
  'audit-admin',
  'no-role',
] as const satisfies readonly Column[];
const FORBIDDEN = ['FORBIDDEN'];

/** Who may not call is the first thing to know of every verb. */
export function checkRights(kind: KindUnderTest): void {
  const { permissions } = kind.kind;
  const others = (holders: Holders) => COLUMNS.filter((column) => !isHeld(kind, column, holders));

  /** One drawn record, asked about as everybody there is; nothing that was refused leaves a trace. */
  async function asEverybody(
    holders: Holders,
    ask: (column: Column, caller: Caller, made: Made) => Promise<void>,
  ): Promise<void> {
    await withDraws(1, async (draw) => {
      const made = await kind.make(draw);
      const before = await kind.left();
      expect(others(holders)).toEqual(expect.arrayContaining([...NEVER]));
      for (const column of others(holders)) await ask(column, kind.module.caller(column), made);
      expect(await kind.left()).toEqual(before);
    });
  }

  it('is recorded by nobody but who keeps it, and others hear the same whatever they say', () =>
    asEverybody(permissions.record, async (column, caller, { input }) => {
      // He keeps the kind for another unit.
      if (column === 'fellow-clerk') return;
      for (const said of [input, blank(kind, input)]) {
        const answer = await kind.record(caller, said);
        expect([column, codesOf(answer), answer.data]).toEqual([column, FORBIDDEN, null]);
      }
      expect(await menuOf(kind, caller)).toMatchObject({ records: false });
      expect(await offeredTo(kind, caller)).toEqual({ records: false, parts: [] });
    }));

  it('is amended by nobody else', () =>
    asEverybody(permissions.amend, async (column, caller, made) => {
      if (kind.declaration.amend)
        expect([column, codesOf(await kind.amend(caller, made, {}))]).toEqual([column, FORBIDDEN]);
      const shown = await kind.one(caller, made.id, 'viewerCanAmend');
      if (shown.errors.length === 0) expect(answered(shown)).toEqual({ viewerCanAmend: false });
    }));

  it('is voided by nobody else', () =>
    asEverybody(permissions.void, async (column, caller, made) => {
      expect([column, codesOf(await kind.void(caller, made))]).toEqual([column, FORBIDDEN]);
      const shown = await kind.one(caller, made.id, 'viewerCanVoid');
      if (shown.errors.length === 0) expect(answered(shown)).toEqual({ viewerCanVoid: false });
    }));

  it('is read by nobody else: not by id, reference, list or the menu', () =>
    asEverybody(permissions.read, async (column, caller, { id }) => {
      if (column === 'fellow-clerk' && kind.kind.shared)
        return expect(codesOf(await kind.one(caller, id, 'id'))).toEqual([]);
      expect([column, codesOf(await kind.one(caller, id, 'id'))]).toEqual([column, FORBIDDEN]);
      const reference = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${kind.name} { id summary } } }`;
      const referred = await kind.ask(caller, reference, { r: [{ __typename: kind.name, id }] });
      expect([column, codesOf(referred)]).toEqual([column, FORBIDDEN]);
      const listed = await kind.ask(
        caller,
        `{ ${kind.declaration.graph.many}(first: 200) { edges { node { id } } } }`,
      );
      if (column === 'fellow-clerk') return expect(JSON.stringify(listed)).not.toContain(id);
      expect([column, codesOf(listed)]).toEqual([column, FORBIDDEN]);
      expect(await menuOf(kind, caller)).toEqual({ name: kind.name, reads: false, records: false });
    }));

  it('is kept and read by those who hold the right, and their menu says so', () =>
    withDraws(1, async (draw) => {
      for (const column of COLUMNS.filter((it) => isHeld(kind, it, permissions.record))) {
        const caller = kind.module.caller(column);
        const { id } = await kind.make(draw, caller);
        expect([column, codesOf(await kind.one(caller, id, 'id summary'))]).toEqual([column, []]);
        expect(await menuOf(kind, caller)).toEqual({ name: kind.name, reads: true, records: true });
      }
      const { id } = await kind.make(draw);
      for (const column of COLUMNS.filter((it) => isHeld(kind, it, permissions.read)))
        expect([column, codesOf(await kind.one(kind.module.caller(column), id, 'id summary'))]).toEqual([
          column,
          [],
        ]);
    }));
}

/** Whether the column's caller holds a right for records of the own unit. */
export function isHeld(
  { module, clerk }: KindUnderTest,
  column: Column,
  { own = [], county = [] }: Holders,
): boolean {
  const { unit } = clerk.grants[0]!;
  return module
    .caller(column)
    .grants.some((grant) => county.includes(grant.role) || (grant.unit === unit && own.includes(grant.role)));
}

/** As it was said, but nothing in any text. */
function blank({ declaration }: KindUnderTest, input: Given): Given {
  const texts = takenBy(declaration, 'record').flatMap(({ inputs }) =>
    inputs.filter(({ type }) => type === 'String'),
  );
  return { ...input, ...Object.fromEntries(texts.map(({ name }) => [name, ' '])) };
}

/** What a form asks before it is shown: whether the caller records any, and of which parts. */
async function offeredTo(kind: KindUnderTest, caller: Caller): Promise<object> {
  const { graph, partedBy } = kind.declaration;
  const records = answered(await kind.ask(caller, `{ ${graph.canRecord} }`));
  return { records, parts: partedBy ? await partsOf(kind.module, partedBy.query, caller) : [] };
}

async function menuOf(kind: KindUnderTest, caller: Caller): Promise<object | undefined> {
  const field = `${kind.module.id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Kinds`;
  const kinds = answered<{ name: string }[]>(await kind.ask(caller, `{ ${field} { name reads records } }`));
  return kinds.find(({ name }) => name === kind.name);
}
