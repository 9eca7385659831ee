import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { type AuditImage, DateScalar, DecimalScalar, KeptRecord } from '@minsheng/kernel';
import { type CalendarDate, decimal } from '@minsheng/kernel/domain';
import { Directive, Field, ObjectType } from 'type-graphql';
import { bureau } from '../bureau.ts';
import { WorksKind } from '../works/works.entity.ts';
import type { SectionFacts } from './section.rules.ts';

@ObjectType({
  description: 'A stretch of a section that was taken over (交工验收): it counts on its own day.',
})
export class SectionAcceptance {
  @Field(() => DateScalar)
  day!: CalendarDate;

  @Field(() => DecimalScalar)
  km!: string;

  @Field(() => String, { description: 'Number of the acceptance paper.' })
  paper!: string;
}

@ObjectType({
  implements: bureau.Record,
  description: 'A stretch of road or main in one township, with the length that each step has reached.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'section' })
export class Section extends KeptRecord {
  @Property({ type: 'text' })
  worksId!: string;

  /** As of its works, which never changes it: measures need no second table. */
  @Field(() => WorksKind)
  @Enum({ items: () => WorksKind, type: 'text' })
  kind!: WorksKind;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Stake numbers, for example K0+000—K2+350.' })
  @Property({ type: 'text', nullable: true })
  stakes!: string | null;

  @Field(() => DecimalScalar)
  @Property({ type: 'decimal', precision: 23, scale: 3 })
  plannedKm!: string;

  @Field(() => DecimalScalar)
  @Property({ type: 'decimal', precision: 23, scale: 3 })
  startedKm!: string;

  @Field(() => DecimalScalar, { description: 'Base course (路基); of mains the trench (沟槽).' })
  @Property({ type: 'decimal', precision: 23, scale: 3 })
  baseCourseKm!: string;

  @Field(() => DecimalScalar, { description: 'Paved (路面); of mains laid (敷设).' })
  @Property({ type: 'decimal', precision: 23, scale: 3 })
  pavedKm!: string;

  @Field(() => [SectionAcceptance])
  @Property({ type: 'json' })
  acceptances!: SectionAcceptance[];

  @Field(() => DateScalar, { description: 'The day up to which the lengths are known.' })
  @Property({ type: 'date' })
  progressOn!: CalendarDate;

  protected override facts(): AuditImage {
    const { worksId, kind, name, stakes, plannedKm, startedKm, baseCourseKm, pavedKm } = this;
    const { acceptances, progressOn } = this;
    const steps = { plannedKm, startedKm, baseCourseKm, pavedKm, acceptances };
    return { works: worksId, kind, name, stakes, ...steps, progressOn };
  }
}

/** A section as its rules read it. */
export function factsOf(section: Omit<Section, 'auditImage'>): SectionFacts {
  const { name, progressOn, plannedKm, startedKm, baseCourseKm, pavedKm, acceptances } = section;
  return {
    name,
    progressOn,
    plannedKm: decimal(plannedKm),
    startedKm: decimal(startedKm),
    baseCourseKm: decimal(baseCourseKm),
    pavedKm: decimal(pavedKm),
    acceptances: acceptances.map((it) => ({ ...it, km: decimal(it.km) })),
  };
}
