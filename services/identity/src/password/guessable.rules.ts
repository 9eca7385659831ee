/**
 * What is tried first, here: the words of computers and keyboards, and in pinyin and English those of the county, its offices and this
 * system. Longer ones come first, so that none leaves a piece of another behind.
 */
const TRIED_FIRST = `
  password passwd welcome letmein iloveyou administrator admin root guest qwertyuiop qwerty
  asdfghjkl asdfgh zxcvbnm zxcvbn qazwsxedc qazwsx abcdef minshengshishi minsheng shishi ducha
  duban taizhang jixiao zhengwu zhengfu chongqing shizhu tujiazu zizhixian xianwei weijianwei
  weijian weisheng jiankang minzhengju minzheng zhujianwei zhujian gonganju gongan jiaowei
  caizheng bangongshi supervision county civilaffairs publicsecurity security housing health
  office people`
  .trim()
  .split(/\s+/)
  .toSorted((one, other) => other.length - one.length);

/** Signs that stand for letters, as everybody who guesses knows. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
};

/** Different letters that must be left of a password when all that is tried first is taken out. */
const OF_ITS_OWN = 5;

/** Whether a password is made of what anybody would try first: such words, a year, a row of digits and signs. */
export function isGuessable(password: string): boolean {
  const written = password.toLowerCase();
  const meant = written.replace(/[@01!3$5]/g, (sign) => STANDS_FOR[sign]!);
  return [written, meant].some((text) => lettersLeft(text) < OF_ITS_OWN);
}

function lettersLeft(text: string): number {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const rest = TRIED_FIRST.reduce((left, word) => left.replaceAll(word, ''), letters);
  return new Set(rest).size;
}
