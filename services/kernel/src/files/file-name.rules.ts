const LONGEST_NAME = 120;
const NAMELESS = 'file';

// Control and format characters (the right-to-left mark turns "fdp.exe" around), line ends, and what no file system takes.
const UNWANTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}<>:"|?*]/gu;

/**
 * The name under which a file is kept: the last part of a path, one line, at most 120 characters, with an extension that
 * says what the content is, so that a name cannot promise another program. Undefined where it is not percent-encoded.
 */
export function fileNameOf(encoded: string, extension: string): string | undefined {
  const decoded = findDecoded(encoded);
  if (decoded === undefined) return undefined;
  const last = decoded.normalize('NFC').split(/[/\\]/).at(-1)!;
  const name = last
    .replace(UNWANTED, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = `.${extension}`;
  const known = endingsOf(extension).find((it) => name.toLowerCase().endsWith(it));
  const stem = (known ? name.slice(0, -known.length) : name) || NAMELESS;
  return [...stem].slice(0, LONGEST_NAME - ending.length).join('') + ending;
}

function findDecoded(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function endingsOf(extension: string): readonly string[] {
  return extension === 'jpg' ? ['.jpg', '.jpeg'] : [`.${extension}`];
}
