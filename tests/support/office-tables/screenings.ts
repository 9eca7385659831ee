import { checkDigit } from '@minsheng/kernel/domain';
import { type World, testCatalogue } from '@minsheng/kernel/testing';

const FIRST17 = ['50024019700301102', '50024019710402104'] as const;

/** What is typed into the tables: a real date, a date as text, and a number where Excel took the ID number for one. */
export const SCREENINGS = [
  { name: '覃试甲', idNumber: FIRST17[0] + checkDigit(FIRST17[0]), day: '2026-04-24' },
  { name: '覃试乙', idNumber: FIRST17[1] + checkDigit(FIRST17[1]), day: '2026.4.24' },
  { name: '覃试丙', idNumber: 500_240_198_003_010_000, day: '2026-04-24' },
].map((it) => ({ ...it, programme: '宫颈癌检查', township: '西沱镇', facility: '县人民医院' }));

export function healthCatalogue() {
  const parameters = { programme: 'CERVICAL' };
  return testCatalogue([
    { code: 'C06-1', module: 'health', owner: 'HEALTH', measure: 'screening.people', parameters },
  ]);
}

export async function addHospital({ module }: World): Promise<void> {
  await module.orm.em
    .fork()
    .execute(
      `insert into facility (id, code, name, unit_id, recorded_at, listed_on, township_id) values ('f', 'H01', '县人民医院', 'u', now(), '2026-01-01', 't')`,
    );
}
