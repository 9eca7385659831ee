/** How many kinds the bench declares. */
export const KINDS = 30;

/** A module of so many kinds, each with the fields of a screening, a rule and two measures: path -> text. */
export function kindModule(): ReadonlyMap<string, string> {
  const names = Array.from({ length: KINDS }, (_, nth) => `Checkup${nth + 1}`);
  return new Map([
    ['tsconfig.json', '{ "extends": "../../tsconfig.base.json", "include": ["."] }\n'],
    [
      'src/bureau.ts',
      "import { defineBureau } from '@minsheng/kernel';\nexport const bureau = defineBureau('thirty-kinds');\n",
    ],
    ...names.flatMap((name): [string, string][] => [
      [`src/${name.toLowerCase()}.ts`, kindSource(name)],
      [`src/${name.toLowerCase()}.measures.ts`, measureSource(name)],
    ]),
    ['src/subgraph.ts', manifestSource(names)],
  ]);
}

function kindSource(name: string): string {
  const noun = name.toLowerCase();
  return `import type { CalendarDate, Fault } from '@minsheng/kernel/domain';
import {
  type RecordOf, choice, choices, count, day, defineKind, derived, money, note, person, place, quantity, text, yesNo,
} from '@minsheng/kernel/kinds';
import { bureau } from './bureau.ts';

function findFault(it: { readonly seenOn: string; readonly reportedOn: string | null }): Fault | undefined {
  if (it.reportedOn !== null && it.reportedOn < it.seenOn) return { code: 'REPORTED_EARLY', field: 'reportedOn' };
  return undefined;
}

function follows({ result, seenOn }: { readonly result: string; readonly seenOn: CalendarDate }): {
  followUp: 'DUE' | 'NOT_NEEDED';
  dueOn: CalendarDate;
} {
  return { followUp: result === 'ABNORMAL' ? 'DUE' : 'NOT_NEEDED', dueOn: seenOn };
}

export const ${noun} = defineKind(bureau, {
  name: '${name}',
  plural: '${noun}s',
  description: 'One person seen once.',
  day: 'seenOn',
  fields: {
    programme: choice('${name}Programme', ['FIRST', 'SECOND', 'THIRD'], { filter: true }),
    person: person({ filter: true, search: true }),
    township: place(),
    seenOn: day({ past: true, sort: true }),
    reportedOn: day({ past: true, optional: true, amend: true, sort: true }),
    stage: choice('${name}Stage', ['PLANNED', 'DONE'], { filter: true, amend: true }),
    venue: text({ search: true, amend: true }),
    minutes: count({ optional: true, amend: true, sum: true, sort: true, stages: { DONE: 'required' } }),
    distance: quantity({ unit: 'KILOMETRE', places: 1, optional: true, amend: true, sum: true }),
    cost: money({ optional: true, amend: true }),
    given: choices('${name}Gift', ['RICE', 'OIL'], { amend: true }),
    highRisk: yesNo({ secrecy: 'sensitive' }),
    result: choice('${name}Result', ['PENDING', 'NORMAL', 'ABNORMAL'], { secrecy: 'sensitive', initial: 'PENDING', amend: true, filter: true }),
    followUp: choice('${name}FollowUp', ['NOT_NEEDED', 'DUE', 'DONE'], { secrecy: 'sensitive', record: false, amend: true }),
    dueOn: day({ secrecy: 'sensitive', optional: true, record: false }),
    remarks: note({ secrecy: 'sealed' }),
    age: derived({ type: 'count', sql: 'extract(year from r.seen_on)::int - r.person_birth_year' }),
  },
  stage: { field: 'stage', moves: { PLANNED: ['DONE'], DONE: [] } },
  reason: (before, after) => before.minutes !== after.minutes,
  check: findFault,
  follows,
  summary: ({ venue, minutes }) => \`\${venue} \${minutes ?? 0}\`,
  retention: { years: 5, blank: ['remarks'] },
});
export type ${name} = RecordOf<typeof ${noun}>;
`;
}

function measureSource(name: string): string {
  const noun = name.toLowerCase();
  return `import { distinctPeople, sumOf } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { type ${name}, ${noun} } from './${noun}.ts';

const parameters = z.object({ programme: z.enum(['FIRST', 'SECOND', 'THIRD']) });
type Parameters = z.infer<typeof parameters>;
const common = { kind: ${noun}, parameters, about: ({ programme }: Parameters) => ({ programme: [programme] }) };

export const ${noun}Measures = [
  distinctPeople<${name}, Parameters>({ ...common, name: '${noun}.people', person: 'person', day: 'seenOn' }),
  sumOf<${name}, Parameters>({ ...common, name: '${noun}.minutes', dayOf: ({ reportedOn }) => reportedOn, amountOf: ({ minutes }) => minutes ?? 0 }),
];
`;
}

function manifestSource(names: readonly string[]): string {
  const nouns = names.map((name) => name.toLowerCase());
  const messages = nouns.flatMap((noun) => [
    ...['$one', '$many', '$record', '$amend', '$empty', '$hint'].map((title) => `${noun}.${title}`),
    ...FIELDS.map((field) => `${noun}.${field}`),
  ]);
  return `import { defineSubgraph } from '@minsheng/kernel';
import { bureau } from './bureau.ts';
${nouns.map((noun) => `import { ${noun} } from './${noun}.ts';\nimport { ${noun}Measures } from './${noun}.measures.ts';`).join('\n')}

export default defineSubgraph({
  id: 'thirty-kinds',
  bureau,
  kinds: [${nouns.join(', ')}],
  measures: [${nouns.map((noun) => `...${noun}Measures`).join(', ')}],
  migrations: [],
  messages: ${JSON.stringify(Object.fromEntries(messages.map((key) => [key, `词 ${key}`])))},
});
`;
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  programme: ['FIRST', 'SECOND', 'THIRD'],
  stage: ['PLANNED', 'DONE'],
  given: ['RICE', 'OIL'],
  result: ['PENDING', 'NORMAL', 'ABNORMAL'],
  followUp: ['NOT_NEEDED', 'DUE', 'DONE'],
};
const FIELDS = [
  'person',
  'township',
  'seenOn',
  'reportedOn',
  'venue',
  'minutes',
  'distance',
  'cost',
  'highRisk',
  'dueOn',
  'remarks',
  'age',
  ...Object.entries(CHOICES).flatMap(([name, values]) => [
    name,
    ...values.map((value) => `${name}.${value}`),
  ]),
];
