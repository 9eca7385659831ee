import { type World, callerWith, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCivilWorld, figureOf, idNumber, must } from '../testing/civil-world.ts';

const RECORD = `mutation ($input: RecordQualificationInput!) { recordQualification(input: $input) { id counted } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidQualification(id: $id, revision: $revision, reason: "重复登记") { id } }';
const EDUCATION = callerWith('UNIT_CLERK', 'EDUCATION');
const LABOUR = callerWith('UNIT_CLERK', 'HUMAN_RESOURCES');

const module = 'civil-affairs';
const measured = (code: string, owner: string, measure: string, certificate: string) => ({
  code,
  module,
  owner,
  measure,
  parameters: { certificate },
  counting: 'PERSONS' as const,
});
const INDICATORS = [
  measured('M02-1', 'EDUCATION', 'qualification.people', 'PSYCHOLOGY_TEACHER'),
  measured('M09-4', 'HUMAN_RESOURCES', 'qualification.people', 'ELDERLY_CARER'),
  {
    ...measured('M09-5', 'HUMAN_RESOURCES', 'qualification.stock', 'LONG_TERM_CARER'),
    basis: 'STOCK' as const,
    openings: [{ value: '12' }],
  },
];

let world: World;
beforeEach(async () => void (world = await createCivilWorld(INDICATORS)));
afterEach(() => world.close());

let numbers = 0;

/** A certificate of a woman of 40 that nothing speaks against. Give what matters. */
async function issue(given: Record<string, unknown>) {
  const { certificate } = given;
  const input = {
    name: '测试持证人',
    idNumber: idNumber('1986-01-01', 20),
    township: townshipId('500240101'),
    number: `测证〔2026〕${(numbers += 1)}号`,
    issuedOn: '2026-05-06',
    employer: '测试单位',
    ...given,
  };
  const clerk = certificate === 'PSYCHOLOGY_TEACHER' ? EDUCATION : LABOUR;
  return must<{ id: string; counted: boolean }>(world, clerk, RECORD, { input });
}

describe('certificates of the year', () => {
  it('count people, not papers: a second one, a voided one, one of last year and another kind add nobody', async () => {
    await issue({ certificate: 'ELDERLY_CARER' });
    const second = await issue({ certificate: 'ELDERLY_CARER', issuedOn: '2026-06-01' });
    expect(second.counted).toBe(false);
    const { id } = await issue({ certificate: 'ELDERLY_CARER', idNumber: idNumber('1986-01-01', 22) });
    await must(world, LABOUR, VOID, { id });
    await issue({
      certificate: 'ELDERLY_CARER',
      idNumber: idNumber('1986-01-01', 24),
      issuedOn: '2025-12-31',
    });
    await issue({ certificate: 'PSYCHOLOGY_TEACHER', idNumber: idNumber('1986-01-01', 26) });
    expect((await figureOf(world, 'M09-4')).value).toBe('1');
    expect((await figureOf(world, 'M02-1')).value).toBe('1');
  });
});

describe('the stock of carers', () => {
  it('is what stood at New Year and who holds a certificate that day, once each', async () => {
    const held = { certificate: 'LONG_TERM_CARER' };
    await issue({ ...held, issuedOn: '2024-03-01', expiresOn: '2026-03-01' });
    await issue({ ...held, issuedOn: '2026-02-01', expiresOn: '2028-02-01' });
    await issue({
      ...held,
      idNumber: idNumber('1986-01-01', 22),
      issuedOn: '2025-04-01',
      expiresOn: '2026-04-01',
    });
    expect((await figureOf(world, 'M09-5', '2026-03-31')).value).toBe('14');
    expect((await figureOf(world, 'M09-5', '2026-04-01')).value).toBe('13');
  });
});

it('that will lapse is recorded up to today, not up to the day on which it lapses', async () => {
  await issue({ certificate: 'LONG_TERM_CARER', issuedOn: '2026-02-01', expiresOn: '2026-12-21' });
  const document = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment {
    civilAffairsPart { latestRecordOn } } } }`;
  const { commitmentId } = world.module.services.catalogue.indicators().find(({ code }) => code === 'M09-5')!;
  const r = [{ __typename: 'Commitment', id: commitmentId }];
  const { data } = await world.ask(LABOUR, document, { r });
  expect(data).toEqual({ _entities: [{ civilAffairsPart: { latestRecordOn: '2026-02-01' } }] });
});

it('is kept by the unit whose certificates they are, and by nobody else', async () => {
  const input = {
    certificate: 'ELDERLY_CARER',
    name: '测试持证人',
    idNumber: idNumber('1986-01-01', 20),
    number: '测证1号',
    issuedOn: '2026-05-06',
    employer: '测试单位',
  };
  const { errors } = await world.ask(EDUCATION, RECORD, { input });
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
