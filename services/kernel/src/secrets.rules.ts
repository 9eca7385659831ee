// What stands in examples and in the heads of those who are in a hurry. As a part of its own, it gives a secret away whatever
// stands beside it; short words come about by chance in what a machine drew, and are only left out of the count.
const WORDS =
  'change changeme changeit replace replaceme secret example default password passwd passphrase minsheng please placeholder production development insecure sample dummy admin random string county system'.split(
    ' ',
  );
const SHORT_WORDS = ['test', 'demo', 'todo', 'key', 'your', 'this', 'here', 'long'];
const ANY_WORD = new RegExp([...WORDS, ...SHORT_WORDS].sort((a, b) => b.length - a.length).join('|'), 'gi');

/** Bits below which a secret was typed rather than drawn: a UUID has more, a sentence of common words fewer. */
const LEAST_BITS = 64;

/**
 * Whether a secret looks like one that somebody wrote or copied from an example. What a machine draws has no words, no
 * sequences and no repetitions, and many different characters.
 */
export function looksWritten(secret: string | Uint8Array): boolean {
  const text = typeof secret === 'string' ? secret : Buffer.from(secret).toString('latin1');
  return (
    partsOf(text).some((part) => WORDS.includes(part)) || bitsOf(text.replace(ANY_WORD, '')) < LEAST_BITS
  );
}

/** The first of these secrets that looks written, by the name of its setting. */
export function findWrittenSecret(
  secrets: Readonly<Record<string, string | Uint8Array | undefined>>,
): string | undefined {
  return Object.entries(secrets).find(([, secret]) => secret !== undefined && looksWritten(secret))?.[0];
}

function partsOf(text: string): string[] {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** An estimate: characters that continue a sequence and groups of three that come again count for nothing. */
function bitsOf(text: string): number {
  const kept = [...text].filter((_, at) => !continuesSequence(text, at)).join('');
  const groups = new Set(
    Array.from({ length: Math.max(0, kept.length - 2) }, (_, at) => kept.slice(at, at + 3)),
  );
  return groups.size * entropyOf(kept);
}

/** Shannon's, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const it of text) counts.set(it, (counts.get(it) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / text.length);
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}

/** `abc`, `321`, `aaa`: the third of three that go on by the same step of at most one. */
function continuesSequence(text: string, at: number): boolean {
  if (at < 2) return false;
  const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
  return Math.abs(step) <= 1 && step === text.charCodeAt(at - 1) - text.charCodeAt(at - 2);
}
