import { describe, expect, test } from 'vitest';
import type { Judgement } from './terms.rules.ts';
import { day, node, read } from './testing.ts';

const good = (on: string): Judgement => ({ day: day(on), standing: 'ON_TRACK' });
const bad = (on: string): Judgement => ({ day: day(on), standing: 'BEHIND' });

describe('CONTINUOUS', () => {
  const quarters = ['2026-06-30', '2026-09-30', '2026-12-31'].map((on) => node(on, 1));
  const at = (judgements: readonly Judgement[], on: string, nodes = quarters) =>
    read({ counting: 'CONTINUOUS', target: null }, { judgements }, on, nodes);

  test('stands as its last quarter was judged: 1 on track, 0 behind, of that quarter and not to be printed', () => {
    expect(at([bad('2026-09-30'), good('2026-06-30')], '2026-11-20')).toMatchObject({
      value: '0',
      shown: null,
      coveredTo: '2026-09-30',
      completion: null,
      planned: null,
      standing: 'BEHIND',
      light: 'YELLOW',
    });
    expect(at([bad('2026-09-30'), good('2026-06-30')], '2026-09-29')).toMatchObject({
      value: '1',
      coveredTo: '2026-06-30',
      standing: 'ON_TRACK',
    });
  });

  test('shows what was found and settled beside the judgement, which knows nothing of it', () => {
    const watched = { numerator: 3, denominator: 100 };
    const asked = { counting: 'CONTINUOUS', target: null } as const;
    const reading = read(asked, { judgements: [good('2026-06-30')], ...watched }, '2026-07-20', quarters);
    expect([reading.numerator, reading.denominator].map(String)).toEqual(['3', '100']);
    expect(reading).toMatchObject({ value: '1', shown: null, completion: null, standing: 'ON_TRACK' });
    expect(at([good('2026-06-30')], '2026-07-20')).toMatchObject({ numerator: null, denominator: null });
  });

  test('is grey before the first judgement: no plan, not due, or no return', () => {
    expect(at([], '2026-05-01', [])).toMatchObject({ standing: 'NO_PLAN', value: null, coveredTo: null });
    expect(at([], '2026-05-01').standing).toBe('NOT_DUE');
    expect(at([], '2026-07-01').standing).toBe('NO_RETURN');
  });

  test('is done by the last quarter on 31 December only', () => {
    expect(at([good('2026-09-30')], '2026-12-30').light).toBe('GREEN');
    expect(at([good('2026-12-31')], '2026-12-31').light).toBe('BLUE');
    expect(at([bad('2026-12-31')], '2026-12-31').light).toBe('YELLOW');
    expect(at([bad('2026-12-31')], '2027-01-01').light).toBe('RED');
    expect(at([good('2026-09-30')], '2027-01-01').standing).toBe('NO_RETURN');
  });
});
