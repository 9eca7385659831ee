import {
  CatalogueMirror,
  type CatalogueSnapshot,
  type FactMessage,
  change,
  markSent,
  nextMessage,
  raiseEpoch,
  rebuild,
} from '@minsheng/kernel';
import { indicatorId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  createHealthWorld,
  figure,
  idNumber,
  record,
} from '../testing/health-world.ts';

const CERVICAL = indicatorId('C06-1');
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidScreening(id: $id, revision: $revision, reason: "机构填报错误") { id } }';

let world: HealthWorld;
beforeAll(async () => void (world = await createHealthWorld()));
afterAll(() => world.close());

/** What a recount of the records themselves gives, in plain SQL: distinct women, not voided, first day. */
async function recount(): Promise<unknown> {
  return rows(`select first_day::text as day, count(*)::int as value from (
      select min(screened_on) as first_day from screening
      where programme = 'CERVICAL' and voided_on is null and screened_on between '2026-01-01' and '2026-12-31'
      group by person_id_number_hash) people group by first_day order by first_day`);
}

async function cells(): Promise<unknown> {
  return rows(`select day::text as day, sum(value)::int as value from fact_cell where indicator_id = '${CERVICAL}'
    group by day having sum(value) <> 0 order by day`);
}

function rows(sql: string): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>(sql);
}

describe('cells', () => {
  it('equal a recount after 8 writers recorded and voided the same few people at once', async () => {
    const people = [20, 22, 24, 26].map((sequence) => idNumber('1981-01-01', sequence));
    const days = Array.from({ length: 28 }, (_, n) => `2026-03-${String(n + 1).padStart(2, '0')}`);
    let made = 0;
    async function writer(offset: number): Promise<void> {
      for (let n = 0; n < 25; n++) {
        const given = {
          idNumber: people[(n + offset) % 4],
          screenedOn: days[(n * 5 + offset) % 28],
          facility: n % 2 ? world.hospital : world.clinic,
        };
        const recorded = await record(world, given).catch(() => undefined);
        if (!recorded) continue;
        made += 1;
        if (n % 3 === 0) await world.ask(CLERK, VOID, { id: recorded.screening.id });
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, offset) => writer(offset)));
    expect(made).toBeGreaterThan(50);
    expect(await cells()).toEqual(await recount());
  });

  it('are the same after a rebuild, which changes nothing that was right', async () => {
    const before = await rows('select * from fact_cell order by 1, 2, 3, 4');
    await rebuildAll();
    expect(await rows('select * from fact_cell order by 1, 2, 3, 4')).toEqual(before);
  });

  it('are mended by a rebuild where they were wrong, as of today, and what was known before stays', async () => {
    const { screening } = await record(world, { screenedOn: '2026-02-02' });
    const right = await figure(world, CERVICAL);
    await world.module.orm.em
      .fork()
      .execute(
        `update fact_cell set value = value + 5, version = version + 1 where indicator_id = ? and day = '2026-02-02'`,
        [CERVICAL],
      );
    await world.module.orm.em
      .fork()
      .execute('delete from fact_contribution where record_id = ?', [screening.id]);
    world.setToday('2026-07-15');
    await rebuildAll();
    world.setToday('2026-06-30');
    expect(await figure(world, CERVICAL)).toBe(right);
    expect(await cells()).toEqual(await recount());
    expect(
      await rows(`select value::int from fact_cell where day = '2026-02-02' and recorded_day = '2026-07-15'`),
    ).toEqual([{ value: -5 }]);
  });

  it('say on which business day each change became known', async () => {
    const person = { idNumber: idNumber('1981-01-01', 40), screenedOn: '2026-01-15' };
    const { screening } = await record(world, person);
    world.setToday('2026-08-01');
    await world.ask(CLERK, VOID, { id: screening.id });
    world.setToday('2026-06-30');
    expect(
      await rows(
        `select recorded_day::text as known, value::int from fact_cell where day = '2026-01-15' order by 1`,
      ),
    ).toEqual([
      { known: '2026-06-30', value: 1 },
      { known: '2026-08-01', value: -1 },
    ]);
  });
});

describe('the outbox', () => {
  it('offers changed cells until they are marked as sent, and then only what changed since', async () => {
    await markAll();
    expect(await nextMessage(world.module.orm)).toBeUndefined();
    await record(world, { screenedOn: '2026-06-01' });
    const message = (await nextMessage(world.module.orm))!;
    expect(message).toMatchObject({ complete: false, cells: [{ indicatorId: CERVICAL, day: '2026-06-01' }] });
    await record(world, { screenedOn: '2026-06-01' });
    await markSent(world.module.orm, message);
    const next = (await nextMessage(world.module.orm))!;
    expect(next.cells).toHaveLength(1);
    expect(next.cells[0]!.version).toBe(message.cells[0]!.version + 1);
  });

  it('offers every cell after a new epoch, once', async () => {
    await markAll();
    await raiseEpoch(world.module.orm);
    const message = (await nextMessage(world.module.orm))!;
    const [count] = await rows('select count(*)::int as cells from fact_cell');
    expect(message.complete).toBe(true);
    expect({ cells: message.cells.length }).toEqual(count);
    await markSent(world.module.orm, message);
    expect(await nextMessage(world.module.orm)).toBeUndefined();
  });
});

describe('an action', () => {
  it('is done again, twice at most, where the database ended it for the sake of another', async () => {
    let attempts = 0;
    async function collide(times: number): Promise<number> {
      attempts = 0;
      return change(world.context(CLERK), async ({ em }) => {
        attempts += 1;
        if (attempts <= times) await em.execute(`do $$ begin raise exception sqlstate '40P01'; end $$`);
        return attempts;
      });
    }
    expect(await collide(2)).toBe(3);
    await expect(collide(3)).rejects.toMatchObject({ code: '40P01' });
  });
});

describe('a new epoch', () => {
  it('is read in the same snapshot as its cells', async () => {
    world.forgetQueries();
    await nextMessage(world.module.orm);
    expect(world.queries[0]).toMatch(/repeatable read/i);
  });

  it('goes in pages, of which only the last says that it is all', async () => {
    await raiseEpoch(world.module.orm);
    const [count] = (await rows('select count(*)::int as cells from fact_cell')) as { cells: number }[];
    const page = count!.cells - 1;
    const first = (await nextMessage(world.module.orm, page))!;
    expect(first).toMatchObject({ complete: false });
    await markSent(world.module.orm, first);
    const last = (await nextMessage(world.module.orm, page))!;
    expect({ complete: last.complete, cells: last.cells.length }).toEqual({ complete: true, cells: 1 });
    await markSent(world.module.orm, last);
    expect(await nextMessage(world.module.orm)).toBeUndefined();
  });

  it('sends again what was on its way when it began', async () => {
    await record(world, { screenedOn: '2026-06-02' });
    const onItsWay = (await nextMessage(world.module.orm))!;
    await raiseEpoch(world.module.orm);
    await markSent(world.module.orm, onItsWay);
    expect((await nextMessage(world.module.orm))!.cells).toContainEqual(onItsWay.cells[0]);
  });
});

describe('a binding', () => {
  it('that goes takes its figure with it, and one that comes back brings it back, also after a crash between', async () => {
    const whole = await kept();
    const right = await figure(world, CERVICAL);
    await world.adopt({ ...whole, version: 'without', bindings: [] });
    expect(await cells()).toEqual([]);
    expect(await rows('select 1 from fact_contribution')).toEqual([]);
    // Kept, and then the process died before it counted.
    await world.module.orm.em.fork().transactional((em) => world.module.services.catalogue.keep(em, whole));
    await world.adopt(whole);
    expect(await figure(world, CERVICAL)).toBe(right);
    expect(await cells()).toEqual(await recount());
  });

  it('that the code does not understand is left uncounted and named, and the others count on', async () => {
    const whole = await kept();
    const right = await figure(world, CERVICAL);
    const bindings = whole.bindings.map((it) => {
      if (it.code === 'C06-2') return { ...it, parameters: { programme: 'LUNG' } };
      return it.code === 'C06-4' ? { ...it, measure: 'screening.gone' } : it;
    });
    await world.adopt({ ...whole, version: 'faulty', bindings });
    expect(world.module.services.catalogue.faults).toEqual([
      expect.stringMatching(/^C06-2: parameters of screening\.people: programme/),
      'C06-4: no measure screening.gone',
    ]);
    expect(await figure(world, CERVICAL)).toBe(right);
    await world.adopt(whole);
    expect(world.module.services.catalogue.faults).toEqual([]);
  });

  it('that another replica adopted counts for the next record here', async () => {
    const whole = await kept();
    const other = new CatalogueMirror('health');
    await world.module.orm.em.fork().transactional((em) => other.keep(em, { ...whole, version: 'newer' }));
    await record(world, { screenedOn: '2026-06-03' });
    expect(world.module.services.catalogue.version).toBe('newer');
  });
});

async function kept(): Promise<CatalogueSnapshot> {
  const [row] = (await rows('select body from catalogue_mirror')) as { body: CatalogueSnapshot }[];
  return row!.body;
}

async function markAll(): Promise<void> {
  let message: FactMessage | undefined;
  while ((message = await nextMessage(world.module.orm))) await markSent(world.module.orm, message);
}

async function rebuildAll(): Promise<void> {
  const { measures, catalogue, clock } = world.module.services;
  await rebuild(world.module.orm, measures, catalogue.bindings(), catalogue, clock.today());
}
