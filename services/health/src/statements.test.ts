import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLERK, type HealthWorld } from './testing/health-world.ts';
import {
  HUANGSHUI,
  LEVEL_OF_PEOPLE,
  PEOPLE,
  RECORD_STATEMENT,
  XITUO,
  createStatementWorld,
  state,
  statementInput,
  takeBack,
} from './testing/statement-world.ts';

let world: HealthWorld;
beforeEach(async () => void (world = await createStatementWorld()));
afterEach(() => world.close());

const refusals = async (given: Record<string, unknown>) =>
  (await world.ask(CLERK, RECORD_STATEMENT, { input: statementInput(given) })).errors;

it('a level of people is stated since New Year, or a month would wipe out the months before it', async () => {
  const months = { indicator: LEVEL_OF_PEOPLE, totals: [{ value: '120' }], periodFrom: '2026-03-01' };
  expect(await refusals(months)).toEqual([
    expect.objectContaining({
      code: 'LEVEL_SINCE_NEW_YEAR',
      field: 'periodFrom',
      message: expect.stringContaining('2026年1月1日'),
    }),
  ]);
  expect(await refusals({ ...months, periodFrom: '2026-01-01' })).toEqual([]);
});

describe('recording is refused at the field, in words that name row and remedy', () => {
  const share = (numerator: string, denominator = '50', township?: string) => ({
    numerator,
    denominator,
    township,
  });
  it.each([
    ['a period reversed', { periodFrom: '2026-04-01' }, 'PERIOD_REVERSED', 'periodTo', '起日'],
    ['a period that runs', { periodTo: '2026-07-31' }, 'PERIOD_IN_FUTURE', 'periodTo', '2026年6月30日'],
    ['another year', { periodFrom: '2025-12-01' }, 'PERIOD_OUTSIDE_YEAR', 'periodFrom', '2026年度'],
    ['a signature to come', { signedOn: '2026-07-01' }, 'SIGNED_IN_FUTURE', 'signedOn', '2026年6月30日'],
    ['a signature before', { signedOn: '2026-03-30' }, 'SIGNED_BEFORE_END', 'signedOn', '2026年3月31日'],
    ['an export of no system', { source: 'EXTRACT', system: ' ' }, 'SYSTEM_REQUIRED', 'system', '业务系统'],
    ['no row', { totals: [] }, 'TOTALS_MISSING', 'totals', '填写一行0'],
    ['a row without figures', { totals: [{ value: '5' }] }, 'QUANTITY_MISSING', 'totals', '第1行'],
    ['a place twice', { totals: [share('1'), share('2')] }, 'TOWNSHIP_TWICE', 'totals', '第2行'],
    [
      'less than none',
      { totals: [share('1', '2', XITUO), share('-1')] },
      'QUANTITY_NEGATIVE',
      'totals',
      '第2行',
    ],
    ['half a person', { totals: [share('0.5')] }, 'QUANTITY_NOT_WHOLE', 'totals', '第1行'],
    ['more than all', { totals: [share('51')] }, 'COVERED_EXCEEDS_WHOLE', 'totals', '第1行'],
    [
      'no such place',
      { totals: [share('1', '2', 'nowhere')] },
      'TOWNSHIP_UNKNOWN',
      'township',
      '从列表中选择',
    ],
  ])('%s', async (_, given, code, field, words) => {
    expect(await refusals(given)).toEqual([
      expect.objectContaining({ code, field, message: expect.stringContaining(words) }),
    ]);
  });

  it('a day of a period that was stated before, and not what touches it or was taken back', async () => {
    const first = await state(world, { indicator: PEOPLE, totals: [{ value: '5' }] });
    const again = { indicator: PEOPLE, totals: [{ value: '6' }] };
    expect(await refusals({ ...again, periodFrom: '2026-03-31', periodTo: '2026-04-01' })).toEqual([
      expect.objectContaining({
        code: 'PERIOD_STATED',
        message: expect.stringContaining('2026年1月1日至2026年3月31日'),
      }),
    ]);
    await state(world, {
      ...again,
      periodFrom: '2026-04-01',
      periodTo: '2026-04-30',
      signedOn: '2026-05-06',
    });
    await takeBack(world, first);
    await state(world, again);
  });

  it('of a level, only a second one for the same last day', async () => {
    await state(world);
    await state(world, { periodTo: '2026-06-30', signedOn: '2026-06-30' });
    expect(await refusals({ periodFrom: '2026-02-01' })).toMatchObject([{ code: 'PERIOD_STATED' }]);
  });
});

describe('the same again', () => {
  it('without a key is refused: of eight at once one is taken', async () => {
    const given = { indicator: PEOPLE, totals: [{ value: '5' }] };
    const answers = await Promise.all(Array.from({ length: 8 }, () => refusals(given)));
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat().map(({ code }) => code))).toEqual(new Set(['PERIOD_STATED']));
  });
});

describe('a statement', () => {
  it('keeps the places, the paper and what it is, and only figures by which the indicator is counted', async () => {
    const id = await state(world, {
      source: 'EXTRACT',
      system: ' 国家严重精神障碍信息系统 ',
      totals: [
        { township: XITUO, numerator: '40', denominator: '41.0', value: '7' },
        { township: HUANGSHUI, numerator: '2', denominator: '9' },
      ],
    });
    const { data } = await world.ask(
      CLERK,
      `query ($id: ID!) { healthStatement(id: $id) { source system summary counted township { id }
        indicator { id } totals { township { id } value numerator denominator } viewerCanAmend viewerCanVoid } }`,
      { id },
    );
    expect(data!['healthStatement']).toMatchObject({
      source: 'EXTRACT',
      system: '国家严重精神障碍信息系统',
      summary: '国家严重精神障碍信息系统导出汇总数，无明细：石卫统〔2026〕4号',
      counted: true,
      totals: [
        { township: { id: XITUO }, value: '0', numerator: '40', denominator: '41' },
        { township: { id: HUANGSHUI }, value: '0', numerator: '2', denominator: '9' },
      ],
      viewerCanAmend: true,
      viewerCanVoid: true,
    });
  });
});
