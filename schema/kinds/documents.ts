import type { KindDeclaration } from '@minsheng/kernel/kinds';

type FieldDeclaration = KindDeclaration['fields'][number];

const EVERY_ROW = [
  'id',
  'revision',
  'summary',
  'counted',
  'corrected',
  'voidedOn',
  'township { id name }',
  'unit { id name }',
];
const HISTORY =
  'history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }';
const EVERY_RECORD = ['elsewhere', 'voidReason', 'recordedAt', 'viewerCanAmend', 'viewerCanVoid', HISTORY];

/** GraphQL text of the documents of a kind's pages, by the name that the descriptor gives each. */
export function kindDocuments(kind: KindDeclaration): ReadonlyMap<string, string> {
  const { name, graph } = kind;
  const documents = new Map([
    ['list', listQuery(kind)],
    ['one', oneQuery(kind)],
    ['rights', rightsQuery(kind)],
    [
      'record',
      mutation(
        `Record${name}`,
        `$input: ${graph.recordInput}!, $requestKey: String!, $confirmed: [String!]`,
        [
          `made: ${graph.record}(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...${name}Row }`,
        ],
      ),
    ],
    [
      'void',
      mutation(`Void${name}`, '$id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason', [
        `voided: ${graph.void}(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }`,
      ]),
    ],
  ]);
  if (kind.amend) documents.set('amend', amendMutation(kind));
  if (kind.people) documents.set('unmask', unmaskQuery(kind));
  return documents;
}

/** What the list, the outcome of recording and the record's page have in common. */
export function rowFragment(kind: KindDeclaration): string {
  const shown = kind.fields.filter((field) => isInRow(kind, field)).map(selected);
  return `fragment ${kind.name}Row on ${kind.name} {\n${lines([...EVERY_ROW, ...ownOf(shown)])}\n}`;
}

function listQuery({ name, graph, fields }: KindDeclaration): string {
  const optional = fields.filter(({ column }) => column === 'optional');
  const sums = fields.filter(({ sum }) => sum).map((field) => field.name);
  const variables = [
    `$filter: ${graph.filter}`,
    '$first: Int!',
    '$after: String',
    '$offset: Int',
    ...(graph.order ? [`$orderBy: ${graph.order}`] : []),
    ...optional.map((field) => `$${columnSwitch(field)}: Boolean! = false`),
  ];
  const order = graph.order ? ', orderBy: $orderBy' : '';
  const node = [`...${name}Row`, ...optional.map((field) => included(selected(field), columnSwitch(field)))];
  return `query ${name}List(${variables.join(', ')}) {
  mayRecord: ${graph.canRecord}
  list: ${graph.many}(filter: $filter, first: $first, after: $after, offset: $offset${order}) {
    totalCount
    ${sums.length > 0 ? `totals { ${sums.join(' ')} }\n    ` : ''}edges { node { ${node.join(' ')} } }
    pageInfo { hasNextPage endCursor }
  }
}`;
}

function oneQuery(kind: KindDeclaration): string {
  const { name, graph, fields, people, actions } = kind;
  const hidden = fields.filter(({ secrecy, shape }) => secrecy !== 'open' && shape !== 'person');
  const rest = fields.filter(
    (field) => !isInRow(kind, field) && !hidden.includes(field) && field.shape !== 'person',
  );
  const secrets =
    hidden.length > 0
      ? ['viewerCanSeeSensitive', ...hidden.map((field) => included(selected(field), 'sensitive'))]
      : [];
  const person = people
    ? [`${personField(kind)} { name idNumber phone sex birthYear paper }`, 'viewerCanUnmask']
    : [];
  const body = [
    `...${name}Row`,
    ...ownOf(rest.map(selected)),
    ...person,
    ...secrets,
    ...EVERY_RECORD,
    ...actions.map(({ offered }) => offered),
  ];
  const variables = hidden.length > 0 ? '$id: ID!, $sensitive: Boolean! = false' : '$id: ID!';
  return `query ${name}One(${variables}) {\n  one: ${graph.one}(id: $id) {\n${lines(body, '    ')}\n  }\n}`;
}

function rightsQuery({ name, graph, partedBy }: KindDeclaration): string {
  const parts = partedBy ? `\n  parts: ${partedBy.query}` : '';
  return `query RightsOf${name} {\n  mayRecord: ${graph.canRecord}${parts}\n}`;
}

function amendMutation({ name, graph, amend }: KindDeclaration): string {
  const type = { required: 'String!', optional: 'String' }[amend!.reason];
  const variables = `$id: ID!, $revision: Int!, $input: ${graph.amendInput!}!, $reason: ${type}, $reasonCode: CorrectionReason, $confirmed: [String!]`;
  return mutation(`Amend${name}`, variables, [
    `amended: ${graph.amend!}(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }`,
  ]);
}

function unmaskQuery(kind: KindDeclaration): string {
  return `query Unmask${kind.name}($id: ID!, $purpose: UnmaskPurpose!, $note: String) {
  one: ${kind.graph.one}(id: $id) {
    id
    ${personField(kind)} { unmasked(purpose: $purpose, note: $note) { name idNumber phone noPaperReason sourceSystem caseNumber } }
  }
}`;
}

function isInRow(
  { heading, day, stage }: KindDeclaration,
  { name, secrecy, column, shape }: FieldDeclaration,
): boolean {
  const known = name === heading || name === day || name === stage?.field;
  return (secrecy === 'open' || shape === 'person') && (column === 'shown' || known);
}

function selected({ name, shape, selection }: FieldDeclaration): string {
  return shape === 'person' ? `${name} { name idNumber paper }` : selection;
}

/** Without what stands on every row anyway, and what the graph does not have. */
function ownOf(selections: readonly string[]): readonly string[] {
  return selections.filter((it) => it !== '' && !EVERY_ROW.includes(it));
}

function personField({ fields }: KindDeclaration): string {
  return fields.find(({ shape }) => shape === 'person')!.name;
}

/** The variable by which an optional column is asked for; as in the kit's list page. */
function columnSwitch({ name }: FieldDeclaration): string {
  return `with_${name}`;
}

function included(selection: string, variable: string): string {
  const [field, ...rest] = selection.split(' ');
  return [field, `@include(if: $${variable})`, ...rest].join(' ');
}

function mutation(name: string, variables: string, fields: readonly string[]): string {
  return `mutation ${name}(${variables}) {\n${lines(fields)}\n}`;
}

function lines(fields: readonly string[], indent = '  '): string {
  return fields.map((field) => `${indent}${field}`).join('\n');
}
