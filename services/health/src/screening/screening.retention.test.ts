import { appendAudit, deidentify, rebuild, sealCommitted, verifyChain } from '@minsheng/kernel';
import { callerWith, indicatorId, testCatalogue } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CLERK,
  type HealthWorld,
  INDICATORS,
  createHealthWorld,
  figure,
  idNumber,
  record,
} from '../testing/health-world.ts';
import { screening as kind } from './screening.ts';

const WOMAN = idNumber('1976-03-01', 42);
const OTHER = idNumber('1977-03-01', 44);

let world: HealthWorld;
beforeEach(async () => {
  world = await createHealthWorld();
});
afterEach(() => world.close());

async function recordIn(year: number, given: Record<string, unknown> = {}, requestKey?: string) {
  world.setToday(`${year}-06-30`);
  const { screening } = await record(
    world,
    { screenedOn: `${year}-05-06`, phone: '13900001234', ...given },
    requestKey,
  );
  return screening;
}

function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  return world.module.orm.em.fork().execute<Row[]>(text, values);
}

const contributions = () =>
  sql(
    `select indicator_id, record_id, day::text, township_id, value::text from fact_contribution order by record_id, indicator_id`,
  );
const cells = () => sql(`select * from fact_cell order by indicator_id, day, township_id`);

/** Three screenings of two women in 2026, of which one is a repeat; two of 2027. */
async function fill(): Promise<void> {
  await recordIn(2026, { idNumber: WOMAN, name: '谭晓燕' });
  await recordIn(2026, { idNumber: WOMAN, name: '谭晓燕', screenedOn: '2026-06-11' });
  await recordIn(2026, { idNumber: OTHER }, 'tapped-once');
  await recordIn(2026, { idNumber: WOMAN, programme: 'BREAST' });
  await recordIn(2027, { idNumber: WOMAN, name: '谭晓燕' });
}

describe('after the years that the rule says', () => {
  it('a dry run says what would go, by kind and year, and touches nothing', async () => {
    await fill();
    const before = await sql('select * from screening order by id');
    world.setToday('2036-12-31');
    expect(await deidentify(world.module, { dryRun: true })).toEqual([]);
    world.setToday('2037-01-01');
    expect(await deidentify(world.module, { dryRun: true })).toEqual([
      { record: 'Screening', year: 2026, rows: 4, trailKeys: 4, requestKeys: 1, files: 0 },
    ]);
    world.setToday('2038-01-01');
    expect(await deidentify(world.module, { dryRun: true })).toEqual([
      { record: 'Screening', year: 2026, rows: 4, trailKeys: 4, requestKeys: 1, files: 0 },
      { record: 'Screening', year: 2027, rows: 1, trailKeys: 1, requestKeys: 0, files: 0 },
    ]);
    expect(await sql('select * from screening order by id')).toEqual(before);
  });

  it('nobody can be named any more, and every figure stays', async () => {
    await fill();
    await sql(`update screening set follow_up_note = '家住沙子镇'`);
    const old = await sql<Record<string, string>>(
      'select * from screening where screened_on < ? order by id',
      ['2027-01-01'],
    );
    const figures = [await contributions(), await cells()];
    world.setToday('2037-01-01');
    expect(await deidentify(world.module)).toEqual([
      { record: 'Screening', year: 2026, rows: 4, trailKeys: 4, requestKeys: 1, files: 0 },
    ]);
    expect(await deidentify(world.module)).toEqual([]);

    const now = await sql<Record<string, string>>('select * from screening order by id');
    const erased = now.filter(({ person_name_sealed }) => person_name_sealed === 'erased');
    expect(erased).toHaveLength(4);
    for (const row of erased)
      expect(row).toMatchObject({
        person_id_number_sealed: 'erased',
        person_phone_sealed: null,
        follow_up_note: null,
      });
    // No hash of before is left anywhere in the facts or the year's records.
    const gone = new Set(old.flatMap((it) => [it['person_id_number_hash']!, it['person_name_hash']!]));
    const everything = JSON.stringify([
      erased,
      await sql(`select subject from fact_contribution where day < '2027-01-01'`),
    ]);
    for (const hash of gone) expect(everything).not.toContain(hash);
    // One woman is one surrogate in all records of the year, also of another programme; the record of 2027 is not touched.
    expect(new Set(erased.map((it) => it['person_id_number_hash'])).size).toBe(2);
    expect(now.find(({ follow_up_note }) => follow_up_note === '家住沙子镇')).toMatchObject({
      person_name_sealed: expect.stringMatching(/^a256gcm/),
    });

    expect([await contributions(), await cells()]).toEqual(figures);
    // Counted afresh from the records, as after a restore.
    const { orm, services } = world.module;
    await rebuild(
      orm,
      services.measures,
      services.catalogue.bindings(),
      services.catalogue,
      services.clock.today(),
    );
    expect(await contributions()).toEqual(figures[0]);
    expect(await figure(world, indicatorId('C06-1'))).toBe(2);
  });

  it('the year counts the same where its indicators are bound no more', async () => {
    await fill();
    const kept = await contributions();
    await world.module.services.catalogue.take(testCatalogue([], 'another year'));
    await sql(`update catalogue_mirror set version = 'another year'`);
    world.setToday('2037-01-01');
    await deidentify(world.module);
    expect(await contributions()).toEqual(kept);
  });

  it('pages go on: stars for everybody, and a refusal in words for who asks for more', async () => {
    const { id } = await recordIn(2026);
    world.setToday('2037-01-01');
    await deidentify(world.module);
    const query = `query ($id: ID!, $full: Boolean!) { screening(id: $id) { screenedOn person { name idNumber phone sex
      unmasked(purpose: VISIT) @include(if: $full) { name } } } }`;
    const { data, errors } = await world.ask(CLERK, query, { id, full: false });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      screening: {
        screenedOn: '2026-05-06',
        person: { name: '***', idNumber: '*'.repeat(18), phone: null, sex: 'FEMALE' },
      },
    });
    const refused = await world.ask(CLERK, query, { id, full: true });
    expect(refused.errors).toMatchObject([{ code: 'PERSON_ERASED' }]);
    expect(refused.errors[0]!.message).toContain('已去标识化');
  });

  it('an entry of the trail says how many of which year, and no more', async () => {
    await fill();
    world.setToday('2037-01-01');
    await deidentify(world.module);
    const entries = await sql(`select * from audit_row where action = 'person.deidentify'`);
    expect(entries).toMatchObject([
      {
        record: 'Screening',
        record_id: '2026',
        after: { rows: 4, year: 2026, trailKeys: 4, requestKeys: 1 },
      },
    ]);
  });
});

/** What the trail would say of a record if this person stood in it, as somebody could find out who has every key. */
async function triedOn(person: string, id: string): Promise<unknown> {
  const ctx = world.context(CLERK);
  const screening = await ctx.em.findOneOrFail(kind.entity, { id });
  screening.person.idNumberHash = ctx.vault.hash('idNumber', person);
  const tried = { action: 'screening.record', record: 'Screening', recordId: id, unitId: screening.unitId };
  await ctx.em.begin();
  await appendAudit(ctx, [{ ...tried, after: screening.auditImage() }]);
  const [row] = await ctx.em.execute<{ after: unknown }[]>(
    'select after from audit_row order by id desc limit 1',
  );
  await ctx.em.rollback();
  return row!.after;
}

async function said(id: string): Promise<unknown> {
  const [row] = await sql<{ after: unknown }>('select after from audit_row where record_id = ? order by id', [
    id,
  ]);
  return row!.after;
}

it('not even with every key can an ID number be tried on what the trail and requests say of it', async () => {
  const old = (await recordIn(2026, { idNumber: WOMAN }, 'tapped-once')).id;
  const late = (await recordIn(2027, { idNumber: WOMAN, programme: 'BREAST' }, 'tapped-later')).id;
  const search =
    'query ($idNumber: String!) { healthAuditTrail(filter: { idNumber: $idNumber }) { totalCount } }';
  const found = () => world.ask(callerWith('AUDIT_ADMIN'), search, { idNumber: WOMAN });
  world.setToday('2026-12-31');
  // It leads to no screening, and leaves a trace of whom it was about.
  expect((await found()).data).toEqual({ healthAuditTrail: { totalCount: 0 } });
  for (const id of [old, late]) {
    expect(await triedOn(WOMAN, id)).toEqual(await said(id));
    expect(await triedOn(OTHER, id)).not.toEqual(await said(id));
  }

  world.setToday('2037-01-01');
  const due = [
    { record: 'Screening', year: 2026, rows: 1, trailKeys: 1, requestKeys: 1, files: 0 },
    { record: 'AuditTrail', year: 2026, rows: 0, trailKeys: 1, requestKeys: 0, files: 0 },
  ];
  expect(await deidentify(world.module, { dryRun: true })).toEqual(due);
  expect(await deidentify(world.module)).toEqual(due);
  expect(await triedOn(WOMAN, old)).not.toEqual(await said(old));
  expect(await triedOn(WOMAN, late)).toEqual(await said(late));
  expect(await sql('select record_id from request_key')).toEqual([{ record_id: late }]);
  expect(await sql('select record_id from audit_salt')).toEqual([{ record_id: late }]);
  while ((await sealCommitted(world.module)) > 0);
  expect((await verifyChain(world.module)).faults).toEqual([]);
});

it('the setting comes before the rule of the module', async () => {
  await using short = await createHealthWorld(INDICATORS, { RETENTION_YEARS_HEALTH_SCREENING: '2' });
  short.setToday('2026-06-30');
  await record(short);
  short.setToday('2028-12-31');
  expect(await deidentify(short.module, { dryRun: true })).toEqual([]);
  short.setToday('2029-01-01');
  expect(await deidentify(short.module, { dryRun: true })).toEqual([
    { record: 'Screening', year: 2026, rows: 1, trailKeys: 1, requestKeys: 0, files: 0 },
  ]);
});
