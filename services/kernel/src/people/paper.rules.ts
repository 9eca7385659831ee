import {
  type CalendarDate,
  calendarDate,
  normaliseIdNumber,
  readIdNumber,
  yearOf,
} from '@minsheng/kernel/domain';

/**
 * By what somebody is known (domain.md 7.11). RESIDENT_ID: the ID number of 18 digits, those of residence permits 81, 82, 83 and
 * of foreigners' new permanent-residence cards with it. MASKED: an ID number of which the source hides digits.
 */
export const PAPERS = [
  'RESIDENT_ID',
  'FOREIGNER_CARD',
  'PASSPORT',
  'TRAVEL_PERMIT',
  'OTHER',
  'MASKED',
  'NONE',
] as const;
export type Paper = (typeof PAPERS)[number];

/** What of a person is typed in that tells who it is. */
export interface SaidPaper {
  /** Left out: what the number looks like. */
  readonly paper?: Paper | null;
  readonly idNumber?: string | null;
  /** Asked for where no number tells them. */
  readonly sex?: 'FEMALE' | 'MALE' | null;
  readonly birthYear?: number | null;
  readonly noPaperReason?: string | null;
  readonly sourceSystem?: string | null;
  readonly caseNumber?: string | null;
}

/** A paper as it was read. */
export interface ReadPaper {
  readonly paper: Paper;
  /** Normalised; empty without any paper. */
  readonly number: string;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly birth: CalendarDate | null;
  /** Whether only the year of the birth is known. */
  readonly yearOnly: boolean;
}

/** Why a paper cannot be right: a message key, and the input to mend. */
export interface PaperFault {
  readonly code: string;
  readonly field: keyof SaidPaper;
}

const FORM: Readonly<Record<Exclude<Paper, 'RESIDENT_ID' | 'NONE'>, RegExp>> = {
  // Three letters of the nationality, then area, birthday (YYMMDD), sequence and check digit.
  FOREIGNER_CARD: /^[A-Z]{3}\d{12}$/,
  PASSPORT: /^(?=.*\d)[A-Z\d]{5,20}$/,
  TRAVEL_PERMIT: /^[A-Z]?\d{8,10}$/,
  OTHER: /^[\p{L}\d]{3,30}$/u,
  MASKED: /^(?=.*\*)(?=.*\d)[\dX*]{4,18}$/,
};

const EARLIEST_BIRTH = 1900;

/** The paper that a number looks like, where nobody said. */
export function paperOf({ paper, idNumber }: Pick<SaidPaper, 'paper' | 'idNumber'>): Paper {
  if (paper) return paper;
  const number = plainNumber(idNumber);
  if (number.includes('*')) return 'MASKED';
  return FORM.FOREIGNER_CARD.test(number) ? 'FOREIGNER_CARD' : 'RESIDENT_ID';
}

/** Reads what was said of somebody's paper, or says what is wrong with it. */
export function readPaper(said: SaidPaper, today: CalendarDate): ReadPaper | PaperFault {
  const paper = paperOf(said);
  const number = paper === 'NONE' ? '' : plainNumber(said.idNumber);
  const fault = faultOf(paper, number, said, yearOf(today));
  if (fault) return fault;
  if (paper === 'RESIDENT_ID') return readResident(number);
  const visible: ReturnType<typeof visibleIn> = paper === 'MASKED' ? visibleIn(number) : {};
  const year = visible.year ?? said.birthYear ?? null;
  return {
    paper,
    number,
    sex: visible.sex ?? said.sex ?? null,
    birth: year === null ? null : calendarDate(`${year}-01-01`),
    yearOnly: year !== null,
  };
}

/** Blanks and hyphens off, wide signs as usual ones; ID numbers of 15 digits as those of 18. */
export function plainNumber(typed: string | null | undefined): string {
  return normaliseIdNumber((typed ?? '').normalize('NFKC').replaceAll(/[-‐–—]/g, ''));
}

function faultOf(paper: Paper, number: string, said: SaidPaper, thisYear: number): PaperFault | undefined {
  const { birthYear = null, noPaperReason, sourceSystem, caseNumber } = said;
  if (birthYear !== null && (birthYear < EARLIEST_BIRTH || birthYear > thisYear))
    return { code: 'BIRTH_YEAR_IMPOSSIBLE', field: 'birthYear' };
  if (paper === 'NONE') {
    if (plainNumber(said.idNumber) !== '') return { code: 'PAPER_NONE_WITH_NUMBER', field: 'idNumber' };
    if (birthYear === null) return { code: 'BIRTH_YEAR_REQUIRED', field: 'birthYear' };
    return noPaperReason?.trim() ? undefined : { code: 'NO_PAPER_REASON_REQUIRED', field: 'noPaperReason' };
  }
  if (number === '') return { code: 'ID_NUMBER_REQUIRED', field: 'idNumber' };
  if (paper === 'RESIDENT_ID') {
    const read = readIdNumber(number);
    return 'fault' in read ? { code: `ID_NUMBER_${read.fault}`, field: 'idNumber' } : undefined;
  }
  if (!FORM[paper].test(number)) return { code: 'PAPER_NUMBER_INVALID', field: 'idNumber' };
  if (paper === 'MASKED' && !sourceSystem?.trim())
    return { code: 'SOURCE_SYSTEM_REQUIRED', field: 'sourceSystem' };
  return paper === 'MASKED' && !caseNumber?.trim()
    ? { code: 'CASE_NUMBER_REQUIRED', field: 'caseNumber' }
    : undefined;
}

function readResident(number: string): ReadPaper {
  const read = readIdNumber(number);
  if ('fault' in read) throw new Error('an ID number that was read cannot be read');
  return { paper: 'RESIDENT_ID', number, ...read, yearOnly: false };
}

/** What a masked number of 18 places still shows. */
function visibleIn(number: string): { readonly sex?: 'FEMALE' | 'MALE'; readonly year?: number } {
  if (number.length !== 18) return {};
  const [year, sex] = [number.slice(6, 10), number[16]!];
  return {
    ...(/^(19|20)\d\d$/.test(year) ? { year: Number(year) } : {}),
    ...(/\d/.test(sex) ? { sex: Number(sex) % 2 === 0 ? 'FEMALE' : 'MALE' } : {}),
  };
}
