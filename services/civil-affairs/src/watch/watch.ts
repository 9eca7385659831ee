import { translate } from '@minsheng/kernel';
import {
  type RecordOf,
  choice,
  count,
  day,
  defineKind,
  file,
  note,
  place,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault, namesKind } from './watch.rules.ts';

export const WATCHED_KINDS = ['DEMENTIA', 'DISABLED'] as const;

/** What a township says each quarter of its elderly people who cannot look after themselves: three totals, no names. */
export const watch = defineKind(bureau, {
  name: 'Watch',
  plural: 'watches',
  description:
    'Signed totals of a township at the end of a quarter: registered, watched over, visited. 汇总数，无明细.',
  day: 'statedOn',
  fields: {
    kind: choice('WatchedKind', WATCHED_KINDS, { filter: true, key: true, about: '失智, 失能.' }),
    township: place({ township: true, key: true }),
    statedOn: day({ past: true, sort: true, key: true, description: 'The day up to which it is stated.' }),
    registered: count({ unit: 'PERSON', amend: true, sum: true, description: 'On the register that day.' }),
    assigned: count({
      unit: 'PERSON',
      amend: true,
      sum: true,
      description: 'Of these, those whom a named neighbour watches over (已落实联防长).',
    }),
    visited: count({
      unit: 'PERSON',
      amend: true,
      sum: true,
      description: 'Of these, those who were visited in the quarter.',
    }),
    paper: text({ amend: true, search: true }),
    signedBy: text({ amend: true }),
    scan: file({ amend: true }),
    note: note(),
  },
  partedBy: { field: 'kind', names: namesKind },
  repeated: 'WATCH_STATED',
  reason: 'required',
  check: findFault,
  summary: ({ kind, paper }) => `${translate(messages, `watch.kind.${kind}`)}（${paper}）`,
  retention: { years: 10 },
  // Nobody is watched over who is not on the register.
  sample: (_, draw) => ({ registered: 200 + draw(100), assigned: draw(200), visited: draw(200) }),
});
export type Watch = RecordOf<typeof watch>;
