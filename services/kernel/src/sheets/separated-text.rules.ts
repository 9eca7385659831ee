/** Rows of a text whose cells stand between commas, tabs or semicolons, quoted as RFC 4180 says. Empty rows too. */
export function* readSeparated(text: string, separator = separatorOf(text)): Generator<string[]> {
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++;
      yield [...row, cell];
      row = [];
      cell = '';
    } else cell += letter;
  }
  if (cell !== '' || row.length > 0) yield [...row, cell];
}

const SEPARATORS = ['\t', ',', ';'] as const;

/** The one that stands most often in the first lines: a title line has none. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000);
  const counted = SEPARATORS.map((it) => [head.split(it).length, it] as const);
  return counted.reduce((most, it) => (it[0] > most[0] ? it : most))[1];
}
