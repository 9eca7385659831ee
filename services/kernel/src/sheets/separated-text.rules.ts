/** Rows of a text whose cells stand between commas, tabs or semicolons, quoted as RFC 4180 says. Empty rows too. */
export function* readSeparated(text: string, separator = separatorOf(text)): Generator<string[]> {
  let row: string[] = [];
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length;) {
    let cell = '';
    if (text[at] === '"') {
      // Pieces between quotes; two together are one that is meant.
      for (at += 1; at < text.length;) {
        const close = text.indexOf('"', at);
        const end = close < 0 ? text.length : close;
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push(cell + text.slice(from, at));
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    yield row;
    row = [];
  }
}

const SEPARATORS = ['\t', ',', ';'] as const;

/** The one that stands most often in the first lines: a title line has none. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4000);
  const counted = SEPARATORS.map((it) => [head.split(it).length, it] as const);
  return counted.reduce((most, it) => (it[0] > most[0] ? it : most))[1];
}
