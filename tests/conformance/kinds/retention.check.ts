import { deidentify } from '@minsheng/kernel';
import { expect, it } from 'vitest';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, codesOf } from './kind-under-test.ts';
import { columnOf } from './lists.check.ts';
import type { ModuleUnderTest } from './module-under-test.ts';

const TODAY = '2026-06-30';
const WHOLE_NAME = '欧阳保存';
const PHONE = '13812345678';

/** Once their time is over, people and papers of a kind are gone, and its figures stay. To be called last: time moves on. */
export function checkRetention({ kinds, world, upload }: ModuleUnderTest): void {
  const kept = kinds.filter(({ kind }) => kind.retention).sort((a, b) => yearsOf(a) - yearsOf(b));
  it.each(kept.map((kind) => ({ name: kind.name, years: yearsOf(kind), kind })))(
    '$name: people and papers go after $years years, and not a day before; figures stay',
    async ({ kind, years }) => {
      world.setToday(TODAY);
      const { people, fields } = kind.declaration;
      const files = fields.filter(({ shape, record }) => shape === 'file' && record).map(({ name }) => name);
      const homes = fields.filter(({ shape }) => shape === 'household').map(({ name }) => name);
      let id = '';
      // What other kinds name may be gone already.
      const file = await upload();
      await withDraws(1, async (draw) => {
        const given = {
          ...(people ? { name: WHOLE_NAME, phone: PHONE } : {}),
          ...(homes.length > 0 ? { householdNumber: '0500123' } : {}),
          ...Object.fromEntries(files.map((name) => [name, file])),
        };
        const made = await kind.make(draw, kind.clerk, given);
        ({ id } = made);
        for (const name of blankOf(kind))
          expect(codesOf(await kind.amend(kind.clerk, made, { [name]: '说明' }))).toEqual([]);
      });
      const before = await figures(kind);

      const dayOf = async () => (await kind.shown(id))['occurredOn'] as string;
      const year = Number((await dayOf()).slice(0, 4));
      world.setToday(`${year + years}-12-31`);
      await deidentify(world.module);
      const known = await kind.shown(id);
      const gone = Object.fromEntries(
        [...files, ...homes, ...blankOf(kind), ...sealedOf(kind)].map((name) => [name, null]),
      );
      if (people) expect(JSON.stringify(known)).toContain('欧***');
      for (const name of Object.keys(gone)) expect(known[name], name).not.toBeNull();

      world.setToday(`${year + years + 1}-01-01`);
      await deidentify(world.module);
      const later = await kind.shown(id);
      expect(later).toMatchObject(gone);
      if (people) await expectUnknown(kind, id);
      expect(await figures(kind)).toEqual(before);
      expect({ ...later, ...gone, ...withoutPeople(kind) }).toEqual({
        ...known,
        ...gone,
        ...withoutPeople(kind),
      });
      world.setToday(TODAY);
    },
  );
}

function yearsOf({ kind }: KindUnderTest): number {
  return kind.retention!.years;
}

function blankOf({ kind }: KindUnderTest): readonly string[] {
  return kind.retention!.blank ?? [];
}

/** What is sealed beside people goes with them. */
function sealedOf({ declaration }: KindUnderTest): readonly string[] {
  const sealed = declaration.fields.filter(({ shape, secrecy }) => shape === 'text' && secrecy === 'sealed');
  return sealed.map(({ name }) => name);
}

function withoutPeople({ declaration }: KindUnderTest): object {
  const people = declaration.fields.filter(({ shape }) => shape === 'person');
  return Object.fromEntries(people.map(({ name }) => [name, null]));
}

/** Nothing of the person is left that could be opened, or found by the whole name. */
async function expectUnknown(kind: KindUnderTest, id: string): Promise<void> {
  const [person] = kind.declaration.fields.filter(({ shape }) => shape === 'person');
  const shown = (await kind.shown(id))[person!.name];
  expect(shown).toMatchObject({ name: '***', idNumber: '*'.repeat(18), phone: null });
  const prefix = columnOf(person!.name);
  const [row] = await kind.rows<Record<string, string>>(
    `select "${prefix}_name_hash" as name, "${prefix}_id_number_hash" as number from "${kind.table}" where id = ?`,
    [id],
  );
  const known = await kind.rows(`select 1 from "${kind.table}" where "${prefix}_name_hash" = ? and id <> ?`, [
    row!['name'],
    id,
  ]);
  expect(known).toEqual([]);
}

/** Sums of all cells of the module. */
function figures(kind: KindUnderTest): Promise<object[]> {
  return kind.rows(
    `select indicator_id, day::text as day, township_id, sum(value)::text as value, sum(numerator)::text as numerator,
       sum(denominator)::text as denominator, sum(records)::int as records from fact_cell group by 1, 2, 3 order by 1, 2, 3`,
  );
}
