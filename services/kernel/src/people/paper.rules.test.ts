import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../domain/index.ts';
import { type SaidPaper, readPaper } from './paper.rules.ts';

const TODAY = '2026-06-30' as CalendarDate;
const read = (said: SaidPaper) => readPaper(said, TODAY);

describe('what the number alone tells', () => {
  it.each([
    [
      'an ID number',
      '11010519491231002X',
      { number: '11010519491231002X', birth: '1949-12-31', sex: 'FEMALE' },
    ],
    ['one with blanks and a small x', '110105 19491231 002x', { number: '11010519491231002X' }],
    ['an old one of 15 digits', '110105491231002', { number: '11010519491231002X', birth: '1949-12-31' }],
    ['a permit of somebody from Hong Kong', '810000199408230021', { birth: '1994-08-23', sex: 'FEMALE' }],
    ['one of somebody from Taiwan', '830000199201300022', { birth: '1992-01-30' }],
    ["a foreigner's new card", '911124198108030024', { birth: '1981-08-03' }],
  ])('%s', (_, idNumber, known) => {
    expect(read({ idNumber })).toMatchObject({ paper: 'RESIDENT_ID', yearOnly: false, ...known });
  });

  it("a foreigner's old card", () => {
    expect(read({ idNumber: 'USA330182061520' })).toEqual({
      paper: 'FOREIGNER_CARD',
      number: 'USA330182061520',
      sex: null,
      birth: null,
      yearOnly: false,
    });
  });

  it.each([
    ['5102**********1234', { sex: 'MALE', birth: null }],
    ['510231195*******24', { birth: null, sex: 'FEMALE' }],
    ['5102311950******24', { birth: '1950-01-01', yearOnly: true, sex: 'FEMALE' }],
    ['5102****1234', { sex: null, birth: null }],
  ])('a number that the source masks: %s', (idNumber, known) => {
    const said = { idNumber, sourceSystem: '两癌筛查系统', caseNumber: 'A-17' };
    expect(read(said)).toMatchObject({ paper: 'MASKED', number: idNumber, ...known });
  });
});

it('other papers are their kind and their number', () => {
  expect(read({ paper: 'PASSPORT', idNumber: 'e 1234-5678', sex: 'MALE', birthYear: 1950 })).toEqual({
    paper: 'PASSPORT',
    number: 'E12345678',
    sex: 'MALE',
    birth: '1950-01-01',
    yearOnly: true,
  });
  expect(read({ paper: 'TRAVEL_PERMIT', idNumber: 'H12345678' })).toMatchObject({ paper: 'TRAVEL_PERMIT' });
  expect(read({ paper: 'OTHER', idNumber: '军字第1234567' })).toMatchObject({ number: '军字第1234567' });
});

it('without any paper: a year of birth and a reason', () => {
  const said = { paper: 'NONE', birthYear: 1938, noPaperReason: '从未办理户口' } as const;
  expect(read(said)).toMatchObject({ paper: 'NONE', number: '', sex: null, birth: '1938-01-01' });
});

describe('what cannot be right names the input to mend', () => {
  const masked = { idNumber: '5102**********1234', sourceSystem: '两癌筛查系统', caseNumber: 'A-17' };
  it.each<[SaidPaper, string, string]>([
    [{}, 'ID_NUMBER_REQUIRED', 'idNumber'],
    [{ idNumber: 'E12345678' }, 'ID_NUMBER_LENGTH', 'idNumber'],
    [{ idNumber: '110105199902310021' }, 'ID_NUMBER_CHECK_DIGIT', 'idNumber'],
    [{ idNumber: '110105990231002' }, 'ID_NUMBER_BIRTH', 'idNumber'],
    [{ paper: 'PASSPORT', idNumber: 'ABCDEF' }, 'PAPER_NUMBER_INVALID', 'idNumber'],
    [{ paper: 'FOREIGNER_CARD', idNumber: 'US330182061520' }, 'PAPER_NUMBER_INVALID', 'idNumber'],
    [{ paper: 'NONE', birthYear: 1938 }, 'NO_PAPER_REASON_REQUIRED', 'noPaperReason'],
    [{ paper: 'NONE', noPaperReason: '从未办理' }, 'BIRTH_YEAR_REQUIRED', 'birthYear'],
    [
      { paper: 'NONE', idNumber: '1', birthYear: 1938, noPaperReason: '无' },
      'PAPER_NONE_WITH_NUMBER',
      'idNumber',
    ],
    [{ paper: 'PASSPORT', idNumber: 'E12345678', birthYear: 2031 }, 'BIRTH_YEAR_IMPOSSIBLE', 'birthYear'],
    [{ ...masked, sourceSystem: ' ' }, 'SOURCE_SYSTEM_REQUIRED', 'sourceSystem'],
    [{ ...masked, caseNumber: null }, 'CASE_NUMBER_REQUIRED', 'caseNumber'],
  ])('%j', (said, code, field) => {
    expect(read(said)).toEqual({ code, field });
  });
});
