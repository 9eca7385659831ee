import type { Kind } from '../kinds/declared.ts';
import { small } from '../kinds/describe.ts';
import { type Dimension, type Measure, LEAVES, reportFields } from './report-fields.ts';
import { NUMBERS } from './report-types.ts';

/** One of a closed list, with what people call it. */
export interface OutlinedChoice {
  readonly value: string;
  readonly label: string;
}

export interface OutlinedDimension {
  readonly name: string;
  readonly label: string;
  /** Of a day or person the leaves by which it groups. */
  readonly leaves?: readonly string[];
  /** Of what has parts but is grouped as a whole: what a document asks of it, `{ id name }`. */
  readonly selection?: string;
  readonly choices?: readonly OutlinedChoice[];
  /** Whether the report's `where` takes one of the choices. */
  readonly filters: boolean;
}

export interface OutlinedMeasure {
  readonly name: string;
  readonly label: string;
  /** What may be computed of numbers: `sum`, `average` … */
  readonly leaves?: readonly string[];
  /** Whether it is a plain number, which is not compared. */
  readonly plain: boolean;
}

/** A report as data, for whoever offers its columns to choose from. */
export interface ReportOutline {
  /** Graph type of the records: rights are asked for by it. */
  readonly kind: string;
  readonly query: string;
  readonly title: string;
  /** Whether it is for readers of the records alone. */
  readonly ofPeople: boolean;
  /** Of figures that stand at a day: it is asked of a year and compared with another day. */
  readonly standing?: boolean;
  readonly dimensions: readonly OutlinedDimension[];
  readonly measures: readonly OutlinedMeasure[];
}

/** Describes a kind's report in the words of its module. */
export function describeReport(kind: Kind, words: (key: string) => string): ReportOutline {
  const fields = reportFields(kind);
  const { declaration } = kind;
  const label = ({ labels }: Pick<Measure, 'labels'>) => labels.map(words).join('→');
  const declared = (name: string) => declaration.fields.find((field) => field.name === name);
  return {
    kind: kind.name,
    query: `${small(kind.name)}Report`,
    title: words(declaration.titles.many),
    ofPeople: fields.ofPeople,
    dimensions: [...fields.dimensions.values()].map((it) => {
      const field = declared(it.name);
      const choices = field?.choices?.values.map(({ value, label: key }) => ({ value, label: words(key) }));
      return {
        name: it.name,
        label: label(it),
        ...partsOf(it, field?.selection),
        ...(choices ? { choices } : {}),
        filters: choices !== undefined && (field?.filters.length ?? 0) > 0,
      };
    }),
    measures: [...fields.measures.values()]
      .filter(({ shape }) => shape !== 'share')
      .map((it) => ({
        name: it.name,
        label: label(it),
        ...(it.shape === 'numbers' ? { leaves: NUMBERS } : {}),
        plain: it.shape === 'count',
      })),
  };
}

function partsOf(
  { shape, name }: Dimension,
  selection = '',
): Pick<OutlinedDimension, 'leaves' | 'selection'> {
  if (shape === 'day' || shape === 'person') return { leaves: Object.keys(LEAVES[shape]) };
  if (shape === 'plain') return {};
  return { selection: selection.startsWith(`${name} `) ? selection.slice(name.length + 1) : '{ id name }' };
}
