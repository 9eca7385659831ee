import { isGuessable } from './guessable.rules.ts';

export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;
/** How many passwords that were may not come back. */
export const REMEMBERED_PASSWORDS = 5;

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}\s]/u] as const;
const CLASSES_NEEDED = 3;

export type PasswordFault =
  | 'PASSWORD_LENGTH'
  | 'PASSWORD_CLASSES'
  | 'PASSWORD_IS_NAME'
  | 'PASSWORD_GUESSABLE';

/** Why a password is too weak; undefined where it will do. Whether it was used before is asked of the hashes. */
export function findPasswordFault(password: string, username: string): PasswordFault | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least || length > PASSWORD_LENGTH.most) return 'PASSWORD_LENGTH';
  if (CLASSES.filter((it) => it.test(password)).length < CLASSES_NEEDED) return 'PASSWORD_CLASSES';
  if (plain(password).includes(plain(username))) return 'PASSWORD_IS_NAME';
  if (isGuessable(password)) return 'PASSWORD_GUESSABLE';
  return undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

// Without letters and digits that are taken for each other when somebody copies them from paper.
const ALPHABETS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-+=%#'] as const;
const TEMPORARY_LENGTH = 16;

/** A password to hand over on paper, good until the first sign-in. `pick(n)` draws a number below n. */
export function makeTemporaryPassword(pick: (below: number) => number): string {
  const draw = (letters: string) => letters[pick(letters.length)]!;
  const letters = ALPHABETS.map(draw);
  const all = ALPHABETS.slice(0, 3).join('');
  while (letters.length < TEMPORARY_LENGTH) letters.push(draw(all));
  return shuffled(letters, pick).join('');
}

function shuffled(letters: readonly string[], pick: (below: number) => number): string[] {
  const result = [...letters];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = pick(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
