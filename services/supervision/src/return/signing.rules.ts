import type { CalendarDate, Fault } from '@minsheng/kernel/domain';

/** A signature on the paper, as it is entered from the scan. */
export interface PaperSignature {
  readonly post: string;
  readonly name: string;
  readonly day: CalendarDate;
}

interface Chain<Post extends string> {
  readonly signing: 'PAPER' | 'SCREEN';
  readonly steps: readonly Post[];
  readonly signatures: readonly { readonly accountId: string | null }[];
}

/** The post whose turn it is to sign on screen. Nobody signs twice; a unit signs on paper or on screen, never both. */
export function nextSigner<Post extends string>(
  { signing, steps, signatures }: Chain<Post>,
  account: string,
): { readonly post: Post } | { readonly code: string } {
  if (signing !== 'SCREEN') return { code: 'RETURN_SIGNED_ON_PAPER' };
  if (signatures.some(({ accountId }) => accountId === account)) return { code: 'RETURN_SIGNED_ALREADY' };
  return { post: steps[signatures.length]! };
}

interface Form {
  readonly signing: 'PAPER' | 'SCREEN';
  readonly checkCode: string | null;
  readonly frozenOn: CalendarDate | null;
}

const MOST_SIGNATURES = 4;

/** Why a signed paper is not taken: another form, nobody signed, or a day before the form was there or to come. */
export function findPaperFault(
  { signing, checkCode, frozenOn }: Form,
  paper: { readonly checkCode: string; readonly signatures: readonly PaperSignature[] },
  today: CalendarDate,
): Fault | undefined {
  if (signing !== 'PAPER') return { code: 'RETURN_SIGNED_ON_SCREEN', field: 'signatures' };
  if (paper.checkCode.trim().toUpperCase() !== checkCode)
    return { code: 'CHECK_CODE_DIFFERS', field: 'checkCode' };
  const { signatures } = paper;
  if (
    signatures.length < 1 ||
    signatures.length > MOST_SIGNATURES ||
    signatures.some(({ name }) => name.trim() === '')
  )
    return { code: 'SIGNATURES_MISSING', field: 'signatures', params: { most: MOST_SIGNATURES } };
  const outside = signatures.some(({ day }) => day > today || (frozenOn !== null && day < frozenOn));
  return outside
    ? { code: 'SIGNED_OUTSIDE', field: 'signatures', params: { first: frozenOn!, last: today } }
    : undefined;
}
