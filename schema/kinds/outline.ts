import { type KindDeclaration, pathOf } from '@minsheng/kernel/kinds';
import type {
  FieldDescriptor,
  FieldShape,
  KindDescriptor,
} from '../../frontends/kit/src/kinds/descriptor.ts';

/** Words of a module by their key; the kernel's where the module has none. */
type Words = (key: string) => string | undefined;

type FieldDeclaration = KindDeclaration['fields'][number];

/** What the pages of a kind are written from: its declaration, and the descriptor that they get, without its documents. */
export interface KindOutline {
  readonly declaration: KindDeclaration;
  readonly descriptor: Omit<KindDescriptor, 'documents' | 'drafts'>;
}

// The declaration's names that pages call otherwise.
const SHAPES: Partial<Record<FieldDeclaration['shape'], FieldShape>> = {
  unit: 'unitRef',
  record: 'recordRef',
};

/** A kind as its pages need it. Throws where a word is missing: a page without it would show a key. */
export function outlineOf(declaration: KindDeclaration, words: Words): KindOutline {
  const said = (key: string) => {
    const found = words(key);
    if (found === undefined)
      throw new Error(`no message ${key}: services/${declaration.module}/messages/zh-CN.json`);
    return found;
  };
  const { name, module, noun, titles, day, heading, stage, graph, fields } = declaration;
  return {
    declaration,
    descriptor: {
      name,
      module,
      path: declaration.path ?? pathOf(graph.many),
      words: {
        one: said(titles.one),
        many: said(titles.many),
        record: said(titles.record),
        amend: words(`${noun}.$amend`) ?? said('record.$amend'),
        hint: words(`${noun}.$hint`),
        empty: words(`${noun}.$empty`),
      },
      heading: heading ?? 'summary',
      day,
      stage,
      amendReason: declaration.amend?.reason,
      partedBy: declaration.partedBy?.field,
      fields: fields.filter(isSeen).map((field) => describe(field, said, words)),
    },
  };
}

/** What is only worked out for the order of lists has no page. */
function isSeen({ selection, record, amend }: FieldDeclaration): boolean {
  return selection !== '' || record || amend;
}

function describe(field: FieldDeclaration, said: (key: string) => string, words: Words): FieldDescriptor {
  const { name, shape, label, unit, bounds, secrecy, column } = field;
  return {
    name,
    shape: SHAPES[shape] ?? (shape as FieldShape),
    label: said(label),
    hint: words(`${label}.$hint`),
    unit: unit && said(`unit.${unit}`),
    optional: field.optional || undefined,
    amend: field.amend || undefined,
    said: field.record || undefined,
    stages: Object.keys(field.stages).length > 0 ? field.stages : undefined,
    choices: field.choices?.values.map(({ value, label: key, retired }) => ({
      value,
      label: said(key),
      retired: retired || undefined,
    })),
    decimals: bounds.places,
    least: leastOf(bounds),
    most: bounds.most === undefined ? undefined : String(bounds.most),
    length: bounds.longest,
    past: bounds.past,
    filters: field.filters.length > 0 ? field.filters.map((filter) => filter.name) : undefined,
    sort: field.sort || undefined,
    sum: field.sum || undefined,
    column: column === 'none' ? undefined : column,
    search: field.search || undefined,
    secrecy: secrecy === 'open' ? undefined : secrecy,
  };
}

/** The smallest that may be: of one that must lie above a bound, the next step. */
function leastOf({ least, above, places = 0 }: FieldDeclaration['bounds']): string | undefined {
  if (least === undefined && !above) return undefined;
  return above ? ((least ?? 0) + 10 ** -places).toFixed(places) : String(least);
}
