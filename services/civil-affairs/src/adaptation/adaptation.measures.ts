import { defineMeasure, earliest } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { Adaptation, AdaptationStage } from './adaptation.entity.ts';

const parameters = z.strictObject({});

/** Distinct households made fit for age in the year, known by the elderly person; only the earliest acceptance stands. */
export const adaptedHouseholds = defineMeasure<Adaptation, z.infer<typeof parameters>>({
  name: 'adaptation.households',
  record: 'Adaptation',
  parameters,
  subjectsOf: ({ person, stage, acceptedOn }, { year }) =>
    stage === AdaptationStage.ACCEPTED && acceptedOn !== null && yearOf(acceptedOn) === year
      ? [`${person.idNumberHash}/${year}`]
      : [],
  // Past the identity map: another transaction may have changed what this one loaded before it had the lock.
  load: (em, { year }, subjects) =>
    em.find(
      Adaptation,
      {
        stage: AdaptationStage.ACCEPTED,
        acceptedOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } as object,
        ...(subjects ? { person: { idNumberHash: { $in: subjects.map((it) => it.split('/')[0]!) } } } : {}),
      },
      { disableIdentityMap: true },
    ),
  contributionsOf(subject, adaptations) {
    const first = earliest(
      adaptations.filter(({ voidedOn }) => voidedOn === null),
      (it) => it.acceptedOn!,
    );
    if (!first) return [];
    const { id: recordId, acceptedOn, townshipId } = first;
    return [{ subject, recordId, day: acceptedOn!, townshipId, value: decimal(1) }];
  },
});
