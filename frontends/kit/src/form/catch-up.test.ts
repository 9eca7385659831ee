import { describe, expect, it } from 'vitest';
import { caughtUp } from './catch-up.ts';

interface Values {
  readonly result?: string | null;
  readonly day?: string;
  readonly note?: string;
}
const begun: Values = { day: '2026-11-19' };

describe('a form whose record somebody else changed', () => {
  it('takes over what nobody touched here', () => {
    const { values, taken, contested } = caughtUp<Values>(begun, begun, {
      result: 'ABNORMAL',
      day: '2026-11-18',
    });
    expect(values).toEqual({ result: 'ABNORMAL', day: '2026-11-18' });
    expect([taken, contested]).toEqual([['result', 'day'], []]);
  });

  it('keeps what was typed, and says where the other said something else', () => {
    const typed = { ...begun, result: 'NORMAL', note: '已电话告知' };
    const { values, taken, contested } = caughtUp<Values>(begun, typed, { ...begun, result: 'ABNORMAL' });
    expect(values).toEqual(typed);
    expect([taken, contested]).toEqual([[], ['result']]);
  });

  it('is not bothered by what both said alike, or left empty', () => {
    const typed = { ...begun, result: 'NORMAL' };
    const { taken, contested } = caughtUp<Values>(begun, typed, { ...begun, result: 'NORMAL', note: '' });
    expect(contested).toEqual([]);
    expect(taken).toEqual(['note']);
    expect(caughtUp<Values>({}, {}, { result: null }).taken).toEqual([]);
  });
});
