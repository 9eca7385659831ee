import type { FieldDeclaration, Given } from '@minsheng/kernel/kinds';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../security/rights/columns.ts';
import { takenBy, withDraws } from './drawing.ts';
import { type KindUnderTest, type Shown, answered, codesOf } from './kind-under-test.ts';
import { columnOf } from './lists.check.ts';
import { isHeld } from './rights.check.ts';

/** Nobody else of the world is called so, and no text has such words. */
const WHOLE_NAME = '欧阳一致';
const PART_OF_NAME = '欧阳';
const SEALED_WORDS = '封存起来的话';
const PHONE = '13812345678';

/** What is sealed or sensitive is for the owning unit at every door, and lies nowhere in the clear. */
export function checkSecrecy(kind: KindUnderTest): void {
  const { fields, people, graph, name } = kind.declaration;
  const hidden = fields.filter((field) => field.secrecy !== 'open' && !isPerson(field) && field.selection);
  const persons = fields.filter(isPerson);
  if (hidden.length === 0 && !people) return;
  /** Those who see rows of the unit, and nothing that is hidden in them. */
  const { permissions } = kind.kind;
  const outsiders = COLUMNS.filter(
    (column) => isHeld(kind, column, permissions.read) && !isHeld(kind, column, permissions.seeSensitive),
  ).map((column) => kind.module.caller(column));
  /** Sees all rows by one role, and what is hidden in some by another. */
  const mixed = kind.module.caller('own-clerk-and-supervisor');
  const given: Given = {
    ...(people ? { name: WHOLE_NAME, phone: PHONE } : {}),
    ...Object.fromEntries(
      sealedTexts(takenBy(kind.declaration, 'record')).map((field) => [field.name, SEALED_WORDS]),
    ),
  };
  const listed = (by: typeof kind.clerk, filter: object) =>
    kind.ask(
      by,
      `query ($filter: ${graph.filter}) { ${graph.many}(filter: $filter, first: 200) { totalCount edges { node { id } } } }`,
      { filter },
    );
  const found = async (by: typeof kind.clerk, filter: object) =>
    answered<{ edges: { node: { id: string } }[] }>(await listed(by, filter)).edges.map(
      ({ node }) => node.id,
    );

  describe('what is hidden in it', () => {
    it.runIf(hidden.length > 0)('is shown to its own unit alone, field by field', () =>
      withDraws(1, async (draw) => {
        const { id } = await kind.make(draw, kind.clerk, given);
        const selection = hidden.map((field) => field.selection).join(' ');
        const others = await kind.make(draw, kind.fellow, given);
        expect(codesOf(await kind.one(kind.clerk, id, `${selection} viewerCanSeeSensitive`))).toEqual([]);
        for (const [by, of] of [...outsiders.map((it) => [it, id] as const), [mixed, others.id] as const]) {
          const { data, errors } = await kind.one(by, of, `${selection} viewerCanSeeSensitive`);
          const shown = (data as { [N in string]: Shown })[graph.one]!;
          expect(shown).toEqual({
            ...Object.fromEntries(hidden.map((field) => [field.name, null])),
            viewerCanSeeSensitive: false,
          });
          expect(errors.map(({ code, path }) => [code, path?.at(-1)]).sort()).toEqual(
            hidden.map((field) => ['FORBIDDEN', field.name]).sort(),
          );
        }
      }),
    );

    const filters = fields.filter(({ secrecy }) => secrecy !== 'open').flatMap((field) => field.filters);
    it.runIf(filters.length > 0)('filters for its own unit alone', () =>
      withDraws(1, async (draw) => {
        const { id, input } = await kind.make(draw, kind.clerk, given);
        const shown = await kind.shown(id);
        for (const { name: filter } of filters) {
          const value = (input[filter] ?? shown[filter]) as string;
          expect(await found(kind.clerk, { [filter]: value }), filter).toContain(id);
          expect(await found(kind.fellow, { [filter]: value }), filter).not.toContain(id);
          for (const by of outsiders)
            expect(codesOf(await listed(by, { [filter]: value }))).toEqual(['FORBIDDEN']);
        }
      }),
    );

    it.runIf(people)(
      'is masked in the person, whole for the own unit with a purpose, which the trail keeps',
      () =>
        withDraws(1, async (draw) => {
          const { id, input } = await kind.make(draw, kind.clerk, given);
          const [person] = persons as [FieldDeclaration];
          const unmasked = `${person.name} { unmasked(purpose: VISIT) { name idNumber phone } } viewerCanUnmask`;
          for (const by of [...outsiders, kind.clerk]) {
            const { data, errors } = await kind.one(by, id, `${person.selection} viewerCanUnmask`);
            expect(errors).toEqual([]);
            expect(JSON.stringify(data)).not.toMatch(
              new RegExp(`${WHOLE_NAME}|${String(input['idNumber'])}|${PHONE}`),
            );
            expect(data).toMatchObject({ [graph.one]: { viewerCanUnmask: by === kind.clerk } });
          }
          for (const by of outsiders)
            expect(codesOf(await kind.one(by, id, unmasked))).toEqual(['FORBIDDEN']);
          const before = await unmaskings(kind);
          const own = COLUMNS.filter((column) => isHeld(kind, column, permissions.unmask));
          for (const column of own)
            expect(await kind.one(kind.module.caller(column), id, unmasked), column).toMatchObject({
              errors: [],
              data: {
                [graph.one]: {
                  [person.name]: {
                    unmasked: { name: WHOLE_NAME, idNumber: input['idNumber'], phone: PHONE },
                  },
                },
              },
            });
          expect(await unmaskings(kind)).toBe(before + own.length);
        }),
    );

    it.runIf(persons.some(({ search }) => search))(
      'is found by the whole name or number, for its own unit alone',
      () =>
        withDraws(1, async (draw) => {
          const { id, input } = await kind.make(draw, kind.clerk, given);
          const number = String(input['idNumber']);
          for (const search of [WHOLE_NAME, ` ${WHOLE_NAME} `, number]) {
            expect(await found(kind.clerk, { search }), search).toContain(id);
            for (const by of [...outsiders, kind.fellow])
              expect(await found(by, { search }), search).not.toContain(id);
          }
          for (const search of [PART_OF_NAME, number.slice(0, 17), number.slice(6, 14), PHONE, SEALED_WORDS])
            expect(await found(kind.clerk, { search }), search).not.toContain(id);
        }),
    );

    it('lies nowhere in the clear: not in its table, the trail, the facts or what is known of requests', () =>
      withDraws(1, async (draw) => {
        const key = crypto.randomUUID();
        const { id, input } = await kind.make(draw, kind.clerk, given);
        await kind.void(kind.clerk, { id, revision: 1 });
        answered(await kind.record(kind.clerk, input, key));
        const written = await kind.rows(
          `select to_jsonb(t)::text as row from "${kind.table}" t union all select to_jsonb(a)::text from audit_row a where record = ?
           union all select to_jsonb(c)::text from fact_contribution c union all select to_jsonb(k)::text from request_key k`,
          [name],
        );
        const text = JSON.stringify(written);
        expect(text).toContain(id);
        for (const secret of [
          SEALED_WORDS,
          ...(people ? [WHOLE_NAME, String(input['idNumber']), PHONE] : []),
        ])
          expect(text).not.toContain(secret);
        for (const field of persons) await expectHashOnlyInFacts(kind, field.name, id);
      }));

    it.runIf(hidden.length > 0)('is in the trail as one hash, which each record has, whatever it holds', () =>
      withDraws(1, async (draw) => {
        for (let nth = 0; nth < 3; nth++) await kind.make(draw);
        const images = await kind.rows<{ keys: string[] }>(
          `select distinct array(select jsonb_object_keys(after) order by 1) as keys from audit_row where action = ?`,
          [`${kind.kind.noun}.record`],
        );
        expect(images).toHaveLength(1);
        for (const field of [...hidden, ...persons]) expect(images[0]!.keys).not.toContain(field.name);
      }),
    );
  });
}

function isPerson({ shape }: FieldDeclaration): boolean {
  return shape === 'person';
}

function sealedTexts(fields: readonly FieldDeclaration[]): readonly FieldDeclaration[] {
  return fields.filter(
    ({ shape, secrecy }) => secrecy === 'sealed' && (shape === 'text' || shape === 'note'),
  );
}

/** Whoever has the keys could try all ID numbers on it: so the hash is where people are counted, and not in the trail. */
async function expectHashOnlyInFacts(kind: KindUnderTest, person: string, id: string): Promise<void> {
  const hash = `${columnOf(person)}_id_number_hash`;
  const told = await kind.rows(
    `select 1 from audit_row a, "${kind.table}" r where r.id = ? and position(r."${hash}" in to_jsonb(a)::text) > 0`,
    [id],
  );
  expect(told).toEqual([]);
}

async function unmaskings(kind: KindUnderTest): Promise<number> {
  const [row] = await kind.rows<{ count: number }>(
    `select count(*)::int as count from audit_row where action = 'person.unmask' and record = ?`,
    [kind.name],
  );
  return row!.count;
}
