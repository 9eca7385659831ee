import { expect, it } from 'vitest';
import { calendarDate } from '../domain/index.ts';
import { type TrailRow, csvHeadings, csvRow, named } from './trail.words.ts';

const ROW: TrailRow = {
  id: '7',
  at: '2026-11-20T01:02:03.000Z',
  accountId: 'a',
  username: 'clerk',
  actingRoles: 'UNIT_CLERK,UNIT_REVIEWER',
  actingUnitId: 'u',
  unitId: 'u',
  action: 'activity.void',
  record: 'Activity',
  recordId: 'r',
  before: { place: '文化馆', visitors: 30 },
  after: { visitors: 31, place: '文化馆' },
  reason: null,
  requestId: 'q',
  day: calendarDate('2026-06-30'),
  reduced: false,
  businessDay: calendarDate('2026-11-20'),
  position: '7',
  format: 2,
  hash: 'sha256',
  intact: true,
};

it('names what is done to a kind of record by its noun, unless the module has a name for just that', () => {
  expect(named({ NOUN_activity: '活动' }, ROW)).toMatchObject({ actionName: '作废活动', recordName: '活动' });
  const own = { 'ACTION_activity.void': '撤销活动', RECORD_Activity: '文化活动' };
  expect(named(own, ROW)).toMatchObject({ actionName: '撤销活动', recordName: '文化活动' });
  expect(named({}, { ...ROW, action: 'x.y', record: 'X' })).toMatchObject({
    actionName: 'x.y',
    recordName: 'X',
  });
});

it('sets before beside after and says what changed', () => {
  expect(named({ FIELD_place: '地点' }, ROW).values).toEqual([
    { name: 'place', title: '地点', before: '文化馆', after: '文化馆', changed: false },
    { name: 'visitors', title: 'visitors', before: '30', after: '31', changed: true },
  ]);
  expect(named({}, { ...ROW, before: null }).values.map(({ changed }) => changed)).toEqual([false, false]);
});

it('says choices, yes and no, and places as the pages say them, and whether they changed as they are kept', () => {
  const words = {
    'activity.kind.SHOW': '演出',
    'activity.means.LETTER': '信函',
    'activity.means.PHONE': '电话',
  };
  const after = { kind: 'SHOW', means: ['LETTER', 'PHONE'], free: true, townshipId: 't1', note: 'SHOW' };
  const row = { ...ROW, before: { ...after, free: false, kind: 'RETIRED' }, after };
  const values = named(words, row, (id) => (id === 't1' ? '西沱镇' : undefined)).values;
  expect(values.map(({ name, before, after: is, changed }) => [name, before, is, changed])).toEqual([
    ['kind', 'RETIRED', '演出', true],
    ['means', '信函、电话', '信函、电话', false],
    ['free', '否', '是', true],
    ['townshipId', '西沱镇', '西沱镇', false],
    ['note', 'SHOW', 'SHOW', false],
  ]);
});

it('shows the several hashes that rows of earlier versions have as one', () => {
  const hash = (letter: string) => letter.repeat(43);
  const was = { result: hash('a'), followUp: hash('b'), screenedOn: '2026-05-06' };
  const later = (result: string, followUp: string) =>
    named(
      { FIELD_sensitive: '敏感内容（密存）' },
      { ...ROW, before: was, after: { ...was, result: hash(result), followUp: hash(followUp) } },
    ).values;
  const expected = [
    { name: 'screenedOn', title: 'screenedOn', before: '2026-05-06', after: '2026-05-06', changed: false },
    {
      name: 'sensitive',
      title: '敏感内容（密存）',
      before: expect.stringMatching(/^[\w-]{43}$/),
      after: expect.stringMatching(/^[\w-]{43}$/),
      changed: true,
    },
  ];
  // The result alone, or with it what follows from an abnormal one.
  expect(later('c', 'b')).toEqual(expected);
  expect(later('c', 'd')).toEqual(expected);
  expect(later('a', 'b')[1]).toMatchObject({ changed: false });
});

it('has a heading for each column of the file', () => {
  const headings = csvHeadings({});
  expect(headings.filter((it) => it.includes('_'))).toEqual([]);
  const row = csvRow({}, named({}, ROW));
  expect(row).toHaveLength(headings.length);
  expect(row).toContain('place=文化馆; visitors=31');
  expect(row).toContain('未改动');
});
