import { createHash } from 'node:crypto';
import { ageOn, daysBetween, readIdNumber } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import type { DemoStep, Programme } from './course.ts';
import { demoFacilities } from './facilities.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY, demoScreenings } from './screenings.ts';
import { isWorkday } from './workdays.ts';

type Recorded = Extract<DemoStep, { kind: 'record' }>;
type Amended = Extract<DemoStep, { kind: 'amend' }>;

const steps = demoScreenings();
const records = steps.filter((step): step is Recorded => step.kind === 'record');
const amendments = steps.filter((step): step is Amended => step.kind === 'amend');
const voided = new Set(steps.filter((step) => step.kind === 'void').map((step) => step.key));
const live = records.filter((record) => !voided.has(record.key));
const of = (programme: Programme) => live.filter((record) => record.input.programme === programme);
const people = (from: readonly Recorded[]) => new Set(from.map((record) => record.input.idNumber)).size;

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

test('the same seed gives the same work, another seed other people', () => {
  expect(digest(demoScreenings())).toBe(digest(steps));
  expect(digest(demoScreenings(1))).not.toBe(digest(steps));
});

test('steps come by the day, on workdays from 1 January to 20 November', () => {
  for (const [index, step] of steps.entries()) {
    if (index > 0 && step.day < steps[index - 1]!.day) expect.fail(`${step.key} is out of order`);
    if (!isWorkday(step.day) || step.day < DEMO_FIRST_DAY || step.day > DEMO_LAST_DAY)
      expect.fail(`${step.key} on ${step.day}`);
  }
});

test('every screening begins with its one record, and nothing follows a void', () => {
  const seen = new Map<string, DemoStep['kind']>();
  for (const { key, kind } of steps) {
    const before = seen.get(key);
    const allowed =
      kind === 'record'
        ? before === undefined
        : before === 'record' || (kind === 'amend' && before === 'amend');
    if (!allowed) expect.fail(`${key}: ${kind} after ${before}`);
    seen.set(key, kind);
  }
  expect(seen.size).toBe(records.length);
});

test('nothing is recorded before it happened', () => {
  const screened = new Map(records.map((record) => [record.key, record.input.screenedOn]));
  for (const step of [...records, ...amendments]) {
    const on = screened.get(step.key)!;
    const reportedOn = step.input.reportedOn ?? on;
    if (on > reportedOn || reportedOn > step.day)
      expect.fail(`${step.key} of ${on}, reported ${reportedOn}, on ${step.day}`);
  }
});

test('ID numbers are right and belong to one person each', () => {
  const holders = new Map<string, string>();
  for (const { input } of records) {
    const holder = `${input.name} ${input.phone} ${input.township}`;
    const idNumber = input.idNumber!;
    if ((holders.get(idNumber) ?? holder) !== holder) expect.fail(`${idNumber} has two holders`);
    holders.set(idNumber, holder);
    if ('fault' in readIdNumber(idNumber)) expect.fail(`${idNumber} is not right`);
  }
  expect(holders.size).toBeGreaterThan(18_000);
});

test('only women are screened for the two cancers; the colorectal test is for people of 40 to 75 at high risk', () => {
  for (const { input, key } of records) {
    const person = readIdNumber(input.idNumber!);
    if ('fault' in person) expect.fail(key);
    const age = ageOn(person.birth, input.screenedOn);
    const eligible =
      input.programme === 'COLORECTAL' ? age >= 40 && age <= 75 && input.highRisk : person.sex === 'FEMALE';
    if (!eligible) expect.fail(`${key}: ${person.sex} of ${age}`);
  }
});

test('the totals are those of a year that goes well: near the targets of 8 000, 7 000 and 10 000', () => {
  expect(of('CERVICAL').length).toBeGreaterThan(7350);
  expect(people(of('CERVICAL'))).toBeGreaterThan(7250);
  expect(people(of('CERVICAL'))).toBeLessThan(7350);
  expect(people(of('BREAST'))).toBeGreaterThan(6350);
  expect(people(of('BREAST'))).toBeLessThan(6450);
  const reported = amendments.filter((step) => step.input.reportedOn && step.key.includes('COLORECTAL'));
  expect(of('COLORECTAL').length).toBeGreaterThan(9000);
  expect(reported.length).toBeGreaterThan(8500);
  expect(reported.length).toBeLessThan(9000);
});

const inMonths = (from: string, to: string) =>
  records.filter(({ input }) => input.screenedOn >= from && input.screenedOn < to).length;

test('winter is slow', () => {
  expect(inMonths('2026-01', '2026-03') * 4).toBeLessThan(inMonths('2026-05', '2026-07'));
});

test('some women come again, always to another facility and later', () => {
  const again = live.filter((record) => record.key.includes('-again'));
  expect(again.length).toBeGreaterThan(150);
  const first = new Map(records.map((record) => [record.key, record.input]));
  for (const { key, input } of again) {
    const before = first.get(key.replace(/-again.*/, ''))!;
    expect(before.idNumber).toBe(input.idNumber);
    expect(before.screenedOn < input.screenedOn).toBe(true);
  }
});

test('most women of the breast programme are in the cervical one too: the figures may not be added', () => {
  const cervical = new Set(of('CERVICAL').map((record) => record.input.idNumber));
  const both = of('BREAST').filter((record) => cervical.has(record.input.idNumber));
  expect(people(both)).toBeGreaterThan(3500);
});

test('a few records are voided with a reason, some made again on the same visit', () => {
  const reasons = new Set(steps.flatMap((step) => (step.kind === 'void' ? [step.reason] : [])));
  expect(voided.size).toBeGreaterThan(80);
  expect(voided.size).toBeLessThan(250);
  expect(reasons.size).toBe(4);
  expect(records.filter((record) => record.key.endsWith('-right')).length).toBeGreaterThan(40);
});

test('colorectal reports come 5 to 15 days later, a few later still', () => {
  const sampled = new Map(of('COLORECTAL').map((record) => [record.key, record.input.screenedOn]));
  const waits = amendments.flatMap(({ key, input }) =>
    input.reportedOn && sampled.has(key) ? [daysBetween(sampled.get(key)!, input.reportedOn)] : [],
  );
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(5);
  expect(waits.filter((days) => days <= 17).length / waits.length).toBeGreaterThan(0.9);
});

test('about 2 % are abnormal; most were followed up, some are open, a few for longer than a month', () => {
  const abnormal = [...records, ...amendments].filter((step) => step.input.result === 'ABNORMAL');
  const done = new Set(amendments.filter((step) => step.input.followUp === 'DONE').map((step) => step.key));
  const open = abnormal.filter((step) => !done.has(step.key));
  expect(abnormal.length / records.length).toBeCloseTo(0.02, 2);
  expect(done.size).toBeGreaterThan(300);
  expect(open.length).toBeGreaterThan(15);
  expect(
    open.filter((step) => daysBetween(step.input.reportedOn!, DEMO_LAST_DAY) > 30).length,
  ).toBeGreaterThan(3);
});

test('people of all 33 townships go to all nine facilities', () => {
  const { townships } = loadCatalogue(2026);
  const codes = townships.filter((township) => !township.isCounty).map((township) => township.code);
  const facilities = demoFacilities();
  expect(new Set(records.map((record) => record.input.township))).toEqual(new Set(codes));
  expect(new Set(records.map((record) => record.input.facility))).toEqual(
    new Set(facilities.map((facility) => facility.code)),
  );
  expect(facilities).toHaveLength(9);
  for (const { township, serves } of facilities)
    for (const code of [township, ...serves]) expect(codes).toContain(code);
});
