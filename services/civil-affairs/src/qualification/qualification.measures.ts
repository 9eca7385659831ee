import { type Measure, defineMeasure } from '@minsheng/kernel';
import { decimal, yearOf } from '@minsheng/kernel/domain';
import { distinctPeople } from '@minsheng/kernel/kinds';
import { z } from 'zod';
import { CERTIFICATES, type Qualification, qualification } from './qualification.ts';
import { turnsOfPerson } from './qualification.rules.ts';

const parameters = z.strictObject({ certificate: z.enum(CERTIFICATES) });
type Parameters = z.infer<typeof parameters>;

/** Distinct people who got a certificate of the kind in the year; only the earliest stands. */
const qualifiedPeople = distinctPeople<Qualification, Parameters>({
  name: 'qualification.people',
  kind: qualification,
  parameters,
  about: ({ certificate }) => ({ certificate: [certificate] }),
  person: 'person',
  day: 'issuedOn',
});

/** Distinct people who hold a certificate of the kind on a day, those of earlier years too; who lapses leaves. */
const qualifiedStock = defineMeasure<Qualification, Parameters>({
  name: 'qualification.stock',
  record: qualification.name,
  parameters,
  subjectsOf: ({ certificate, person }, binding) =>
    certificate === binding.parameters.certificate ? [person.idNumberHash] : [],
  load: (em, { parameters: { certificate } }, subjects) =>
    em.find(
      qualification.entity,
      { certificate, ...(subjects ? { person: { idNumberHash: { $in: [...subjects] } } } : {}) },
      { disableIdentityMap: true },
    ) as Promise<Qualification[]>,
  contributionsOf(subject, records, { year }) {
    const standing = records.filter(({ voidedOn }) => voidedOn === null);
    const placeOf = new Map(standing.map(({ id, townshipId }) => [id, townshipId]));
    const spans = standing.map(({ id, issuedOn, expiresOn }) => ({ id, from: issuedOn, to: expiresOn }));
    const turns = turnsOfPerson(spans).filter(({ day }) => yearOf(day) <= year);
    let townshipId: string | null = null;
    return turns.map(({ id, day, sign }) => {
      // Who leaves, leaves the township in which he came to be counted.
      if (sign === 1) townshipId = placeOf.get(id)!;
      return { subject, recordId: id, day, townshipId, value: decimal(sign) };
    });
  },
});

export const qualificationMeasures: readonly Measure[] = [qualifiedPeople, qualifiedStock];
