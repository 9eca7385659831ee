import { EVERYTHING, callerWith, townshipId } from '@minsheng/kernel/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type County, createCounty } from '../support/county.ts';

const RED_CROSS = callerWith('UNIT_CLERK', 'RED_CROSS');
const LEADER = callerWith('COUNTY_LEADER');
const RECORD = `mutation ($input: RecordTrainingInput!) { recordTraining(input: $input, confirmed: ${EVERYTHING}) { id } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendTrainingInput!) {
  amendTraining(id: $id, revision: $revision, input: $input, reason: "按签到表更正") { id } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidTraining(id: $id, revision: $revision, reason: "重复登记作废") { id } }';
const WHOLE = 'M08-1';
const PART = 'M08-2';

const DAYS = ['2026-01-01', '2026-03-31', '2026-05-08', '2026-06-30'];
const PLACES = [null, townshipId('500240101'), townshipId('500240105')];
/** More of a school than were there is asked for often enough to be refused often. */
const people = fc.record({ attendance: fc.integer({ min: 1, max: 40 }), pupils: fc.nat(50) });
const step = fc.record({
  move: fc.constantFrom('record', 'record', 'record', 'amend', 'void'),
  kind: fc.constantFrom('KNOWLEDGE', 'KNOWLEDGE', 'CERTIFICATE', 'TRAINER'),
  heldOn: fc.constantFrom(...DAYS),
  township: fc.constantFrom(...PLACES),
  people,
  pick: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

let county: County;
beforeAll(async () => {
  county = await createCounty('health');
  county.setToday('2026-06-30');
});
afterAll(() => county[Symbol.asyncDispose]());

interface Figures {
  readonly reading: { readonly value: string };
  readonly byTownship: readonly { readonly value: string; readonly township: { readonly id: string } }[];
}

it('其中: whatever is asked for, the part is at most the whole, on every day and in every township', async () => {
  const made: string[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      for (const it of steps) await apply(it, made);
      await county.deliver();
      for (const day of DAYS) {
        const [whole, part] = [await figures(WHOLE, day), await figures(PART, day)];
        expect(Number(part.reading.value)).toBeLessThanOrEqual(Number(whole.reading.value));
        for (const { township, value } of part.byTownship) {
          const all = whole.byTownship.find((it) => it.township.id === township.id);
          expect(Number(value)).toBeLessThanOrEqual(Number(all?.value ?? 0));
        }
        expect([whole.reading.value, part.reading.value]).toEqual(await attended(day));
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(Number((await figures(PART, DAYS.at(-1)!)).reading.value)).toBeGreaterThan(0);
});

/** Does it, or has it refused: either way the part must stay within its whole. */
async function apply(
  { move, kind, heldOn, township, people: said, pick }: Step,
  made: string[],
): Promise<void> {
  const { bureau } = county;
  if (move === 'record') {
    const input = { kind, heldOn, township, venue: '镇中学', instructor: '县红十字会', ...said };
    const { data, errors } = await bureau.ask(RED_CROSS, RECORD, { input });
    if (errors.length === 0) made.push((data!['recordTraining'] as { id: string }).id);
    else expect(errors).toMatchObject([{ code: 'PART_EXCEEDS_WHOLE' }]);
    return;
  }
  const id = made[pick % Math.max(made.length, 1)];
  if (!id) return;
  if (move === 'amend') await bureau.ask(RED_CROSS, AMEND, { id, input: { heldOn, ...said } });
  else await bureau.ask(RED_CROSS, VOID, { id });
}

async function figures(code: string, asOf: string): Promise<Figures> {
  const { data, errors } = await county.supervision.ask(
    LEADER,
    `query ($code: String!, $asOf: Date!) { indicatorByCode(year: 2026, code: $code) {
      reading(asOf: $asOf) { value } byTownship(asOf: $asOf) { value township { id } } } }`,
    { code, asOf },
  );
  expect(errors).toEqual([]);
  return (data as { indicatorByCode: Figures }).indicatorByCode;
}

/** Whole and part, counted from the records themselves. */
async function attended(day: string): Promise<readonly string[]> {
  const [row] = await county.bureau.module.orm.em.fork().execute<{ whole: string; part: string }[]>(
    `select coalesce(sum(attendance), 0)::text as whole, coalesce(sum(pupils), 0)::text as part
     from training where kind = 'KNOWLEDGE' and voided_on is null and held_on <= ?`,
    [day],
  );
  return [row!.whole, row!.part];
}
