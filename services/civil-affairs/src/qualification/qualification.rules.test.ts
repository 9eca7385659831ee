import { calendarDate } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, findFault, namesCertificate, turnsOfPerson } from './qualification.rules.ts';

const on = calendarDate;
const span = (id: string, from: string, to?: string): Span => ({
  id,
  from: on(from),
  to: to ? on(to) : null,
});

describe('a certificate', () => {
  const issuedOn = on('2026-05-20');
  it('ends after it began', () => {
    expect(findFault({ issuedOn, expiresOn: on('2026-05-20') }, {})).toMatchObject({ field: 'expiresOn' });
    expect(findFault({ issuedOn, expiresOn: on('2026-05-21') }, {})).toBeUndefined();
    expect(findFault({ issuedOn, expiresOn: null }, {})).toBeUndefined();
  });

  it('is of somebody who may work', () => {
    const born = (birth: string) => ({ person: { birth: on(birth) } });
    expect(findFault({ issuedOn, expiresOn: null }, born('2010-05-21'))).toMatchObject({ field: 'idNumber' });
    expect(findFault({ issuedOn, expiresOn: null }, born('2010-05-20'))).toBeUndefined();
  });

  it('belongs to the binding that names its kind', () => {
    expect(namesCertificate({ parameters: { certificate: 'ELDERLY_CARER' } }, 'ELDERLY_CARER')).toBe(true);
    expect(namesCertificate({ parameters: {} }, 'ELDERLY_CARER')).toBe(false);
  });
});

describe('somebody with several certificates', () => {
  it('renewed in time stays one person until the last lapses', () => {
    const spans = [span('a', '2024-01-01', '2026-01-01'), span('b', '2025-12-01', '2028-01-01')];
    expect(turnsOfPerson(spans)).toEqual([
      { id: 'a', day: '2024-01-01', sign: 1 },
      { id: 'b', day: '2028-01-01', sign: -1 },
    ]);
  });

  it('renewed on the very day on which the old one ends was never missing', () => {
    expect(turnsOfPerson([span('a', '2024-01-01', '2026-01-01'), span('b', '2026-01-01')])).toHaveLength(1);
  });

  it('renewed after a gap is missing in between', () => {
    const turns = turnsOfPerson([span('a', '2024-01-01', '2026-01-01'), span('b', '2026-03-01')]);
    expect(turns.map(({ day, sign }) => [day, sign])).toEqual([
      ['2024-01-01', 1],
      ['2026-01-01', -1],
      ['2026-03-01', 1],
    ]);
  });

  it('is one or none on every day, whatever there is', () => {
    const month = fc.integer({ min: 0, max: 47 });
    const day = (n: number) => on(`${2024 + Math.floor(n / 12)}-${String(1 + (n % 12)).padStart(2, '0')}-01`);
    const any = fc.tuple(month, fc.option(fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (list) => {
        const spans = list.map(([from, lasts], nth) => ({
          id: String(nth),
          from: day(from),
          to: lasts === null ? null : day(from + lasts),
        }));
        const turns = turnsOfPerson(spans);
        for (let n = 0; n < 70; n++) {
          const sum = turns.filter((turn) => turn.day <= day(n)).reduce((all, { sign }) => all + sign, 0);
          const holds = spans.some(({ from, to }) => from <= day(n) && (to === null || day(n) < to));
          expect(sum).toBe(holds ? 1 : 0);
        }
      }),
    );
  });
});
