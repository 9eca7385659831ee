import {
  type RecordOf,
  day,
  defineKind,
  following,
  lineOf,
  place,
  quantity,
  text,
} from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { worksKind } from '../works/works.choices.ts';
import { type Works, works } from '../works/works.ts';
import { HAS_SECTIONS, reachedOn } from '../works/works.rules.ts';
import { acceptances, factsOf } from './section.acceptances.ts';
import { KM_PLACES, acceptedKm, findSectionFault, takesBack } from './section.rules.ts';

/** A step of building, in kilometres. */
const STEP = { amend: true, unit: 'KILOMETRE', places: KM_PLACES, digits: 23 } as const;

/** A stretch in one township, of a works: who keeps that keeps its sections. While one stands, the works is not taken back. */
export const section = defineKind(bureau, {
  name: 'Section',
  plural: 'sections',
  description: 'A stretch of road or main in one township, with the length that each step has reached.',
  day: 'progressOn',
  heading: 'name',
  fields: {
    works: lineOf(works, { listed: 'sections' }),
    // As of its works, which never changes it: measures need no second table.
    kind: following(worksKind),
    township: place({ amend: true, township: true }),
    name: text({ amend: true, search: true, alike: 'ever' }),
    stakes: text({
      optional: true,
      amend: true,
      search: true,
      description: 'Stake numbers, for example K0+000—K2+350.',
    }),
    plannedKm: quantity({ ...STEP, above: true }),
    startedKm: quantity({ ...STEP, initial: '0' }),
    baseCourseKm: quantity({
      ...STEP,
      initial: '0',
      description: 'Base course (路基); of mains the trench (沟槽).',
    }),
    pavedKm: quantity({ ...STEP, initial: '0', description: 'Paved (路面); of mains laid (敷设).' }),
    acceptances: acceptances(),
    progressOn: day({
      amend: true,
      past: true,
      otherwise: 'today',
      description: 'The day up to which the lengths are known; left out: today.',
    }),
  },
  // How far it has got is said again and again: the same stretch of the same works is the same section.
  sameBy: ['works', 'name'],
  reason: (before, after) => takesBack(factsOf(before), factsOf(after)),
  check(it, { today, owner }) {
    const { kind, stages } = owner as Works;
    if (!HAS_SECTIONS[kind]) return { code: 'WORKS_WITHOUT_SECTIONS', field: 'works' };
    return findSectionFault(factsOf(it), { today, startedOn: reachedOn(stages, 'STARTED') });
  },
  follows: (_, { owner }) => ({ kind: (owner as Works).kind }),
  // Who keeps estates alone, which have no sections, is not told of an empty list.
  keptWith: ['Section'],
  actions: { accept: { when: isLeftToAccept } },
  summary: ({ name, stakes }) => (stakes ? `${name}（${stakes}）` : name),
  ownPages: true,
});
export type Section = RecordOf<typeof section>;

/** Whether a paved stretch is left to take over. */
function isLeftToAccept(it: Parameters<typeof factsOf>[0]): boolean {
  const facts = factsOf(it);
  return facts.pavedKm.gt(acceptedKm(facts));
}
