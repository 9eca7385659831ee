import {
  type Context,
  DateScalar,
  Person,
  TownshipReference,
  UnitReference,
  assertMay,
  may,
  translate,
} from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Facility } from '../facility/facility.entity.ts';
import { getFacility } from '../facility/facility.loaders.ts';
import { messages } from '../messages.ts';
import { permissions } from '../permissions.ts';
import { FollowUpState, Screening, ScreeningResult } from './screening.entity.ts';
import { countedByIds, countedByOthers } from './screening.loaders.ts';

/** Fields of a screening that are not columns, and those that not everybody who sees the row may see. */
@Resolver(() => Screening)
export class ScreeningFields {
  @FieldResolver(() => UnitReference)
  unit(@Root() screening: Screening): UnitReference {
    return { id: screening.unitId };
  }

  @FieldResolver(() => TownshipReference)
  township(@Root() screening: Screening, @Ctx() ctx: Context): TownshipReference {
    return { id: screening.townshipId ?? ctx.catalogue.county().id };
  }

  @FieldResolver(() => DateScalar)
  occurredOn(@Root() screening: Screening & { occurredOn?: CalendarDate }): CalendarDate {
    return screening.occurredOn ?? screening.screenedOn;
  }

  @FieldResolver(() => String)
  summary(@Root() { programme }: Screening): string {
    return translate(messages, `SUMMARY_${programme}`);
  }

  @FieldResolver(() => Person)
  person(@Root() screening: Screening): Person {
    return new Person(screening, { record: 'Screening', unmask: permissions['screening:unmask'] });
  }

  @FieldResolver(() => Facility)
  facility(@Root() screening: Screening, @Ctx() ctx: Context): Promise<Facility> {
    return getFacility(ctx, screening.facilityId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this record stands behind a figure.' })
  counted(@Root() screening: Screening, @Ctx() ctx: Context): Promise<boolean> {
    return ctx.load(countedByIds, screening.id);
  }

  @FieldResolver(() => Screening, {
    nullable: true,
    description: 'The record of the same person that counts instead.',
  })
  countedBy(@Root() screening: Screening, @Ctx() ctx: Context): Promise<Screening | undefined> {
    return ctx.load(countedByOthers, screening.id);
  }

  @FieldResolver(() => ScreeningResult, {
    nullable: true,
    description: 'Sensitive: owning unit only, FORBIDDEN otherwise.',
  })
  result(@Root() screening: Screening, @Ctx() ctx: Context): ScreeningResult {
    assertMay(ctx, permissions['screening:see-sensitive'], screening.unitId);
    return screening.result;
  }

  @FieldResolver(() => FollowUpState, {
    nullable: true,
    description: 'Sensitive: owning unit only, FORBIDDEN otherwise.',
  })
  followUp(@Root() screening: Screening, @Ctx() ctx: Context): FollowUpState {
    assertMay(ctx, permissions['screening:see-sensitive'], screening.unitId);
    return screening.followUp;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Sensitive: owning unit only, FORBIDDEN otherwise.',
  })
  followUpDueOn(@Root() screening: Screening, @Ctx() ctx: Context): CalendarDate | null {
    assertMay(ctx, permissions['screening:see-sensitive'], screening.unitId);
    return screening.followUpDueOn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Sensitive: owning unit only, FORBIDDEN otherwise.',
  })
  followUpNote(@Root() screening: Screening, @Ctx() ctx: Context): string | null {
    assertMay(ctx, permissions['screening:see-sensitive'], screening.unitId);
    return screening.followUpNote;
  }

  @FieldResolver(() => Boolean)
  viewerCanAmend(@Root() screening: Screening, @Ctx() ctx: Context): boolean {
    return screening.voidedOn === null && may(ctx, permissions['screening:amend'], screening.unitId);
  }

  @FieldResolver(() => Boolean)
  viewerCanVoid(@Root() screening: Screening, @Ctx() ctx: Context): boolean {
    return screening.voidedOn === null && may(ctx, permissions['screening:void'], screening.unitId);
  }

  @FieldResolver(() => Boolean)
  viewerCanSeeSensitive(@Root() screening: Screening, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['screening:see-sensitive'], screening.unitId);
  }
}
