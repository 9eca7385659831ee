import type { Outline } from './outlines.ts';

/** A report as somebody puts it together: names of what was chosen, `heldOn.month`, `minutes.sum`. */
export interface Draft {
  readonly query: string;
  readonly rows: readonly string[];
  readonly column?: string;
  readonly measures: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly compareTo?: string;
  readonly where: Readonly<Record<string, string>>;
  /** The text where it was edited by hand. */
  readonly text?: string;
}

export const FIRST_ROWS = 1000;

/** What is shown of a report that was just chosen: by township, of indicators by unit, how many. */
export function firstDraft({ query, dimensions, measures, standing }: Outline): Draft {
  const row = dimensions.find(({ name }) => name === (standing ? 'unit' : 'township')) ?? dimensions[0]!;
  return { query, rows: [row.name], measures: [measures[0]!.name], where: {} };
}

/** The GraphQL text of a draft. */
export function textOf(draft: Draft, outline: Outline, year: number): string {
  if (draft.text !== undefined) return draft.text;
  const { rows, column, measures, compareTo, from } = draft;
  const compares = outline.standing ? from !== undefined : compareTo !== undefined;
  const dimensions = [...new Set([...rows, ...(column ? [column] : [])])];
  const args = argumentsOf(draft, outline, year);
  const numbers = selectionsOf(measures, (name) => measureText(name, outline, compares));
  // Of unlike things only their number is added up.
  const ofTotals = outline.standing ? ['indicators { value }'] : numbers;
  return `{
  ${draft.query}${args.length > 0 ? `(${args.join(', ')})` : ''} {
    rows(first: ${FIRST_ROWS}) {
${[...selectionsOf(dimensions, (name) => dimensionText(name, outline)), ...numbers].map((it) => `      ${it}`).join('\n')}
    }
    totals {
${ofTotals.map((it) => `      ${it}`).join('\n')}
    }
    asOf
  }
}`;
}

function argumentsOf(
  { compareTo, from, to, where }: Draft,
  { standing }: Outline,
  year: number,
): readonly string[] {
  const period = [...(from ? [`from: "${from}"`] : []), ...(to ? [`to: "${to}"`] : [])];
  const chosen = Object.entries(where).map(([name, value]) => `${name}: ${value}`);
  const said = standing ? chosen : [...period, ...chosen];
  return [
    ...(standing ? [`year: ${year}`] : []),
    ...(said.length > 0 ? [`where: { ${said.join(', ')} }`] : []),
    ...(standing && from ? [`since: "${from}"`] : []),
    ...(standing && to ? [`asOf: "${to}"`] : []),
    ...(compareTo && !standing ? [`compareTo: ${compareTo}`] : []),
  ];
}

/** Leaves of one name stand together. */
function selectionsOf(
  names: readonly string[],
  print: (names: readonly string[]) => string,
): readonly string[] {
  const heads = [...new Set(names.map((name) => name.split('.')[0]!))];
  return heads.map((head) => print(names.filter((name) => name.split('.')[0] === head)));
}

function dimensionText(names: readonly string[], { dimensions }: Outline): string {
  const [head] = names[0]!.split('.') as [string];
  const dimension = dimensions.find(({ name }) => name === head);
  const leaves = names.flatMap((name) => name.split('.')[1] ?? []);
  if (leaves.length > 0) return `${head} { ${leaves.join(' ')} }`;
  return `${head}${dimension?.selection ? ` ${dimension.selection}` : ''}`;
}

function measureText(names: readonly string[], { measures }: Outline, compares: boolean): string {
  const [head] = names[0]!.split('.') as [string];
  const measured = compares ? '{ value previous change }' : '{ value }';
  if (measures.find(({ name }) => name === head)?.plain) return head;
  const leaves = names.flatMap((name) => name.split('.')[1] ?? []);
  return leaves.length > 0
    ? `${head} { ${leaves.map((leaf) => `${leaf} ${measured}`).join(' ')} }`
    : `${head} ${measured}`;
}

/** A draft as the address of the page keeps it; undefined where it is none. */
export function readDraft(text: string | null): Draft | undefined {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return isDraft(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(read: unknown): read is Draft {
  if (typeof read !== 'object' || read === null) return false;
  const { query, rows, measures, where } = read as Partial<Draft>;
  return (
    typeof query === 'string' &&
    isNames(rows) &&
    isNames(measures) &&
    typeof where === 'object' &&
    where !== null
  );
}

function isNames(it: unknown): it is readonly string[] {
  return Array.isArray(it) && it.every((name) => typeof name === 'string');
}
