import { type Context, DateScalar, Person, type Row, assertMay, may } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Facility } from '../facility/facility.entity.ts';
import { getFacility } from '../facility/facility.loaders.ts';
import { permissions } from '../permissions.ts';
import { FollowUpState, Screening, ScreeningResult } from './screening.entity.ts';
import { countedByOthers } from './screening.loaders.ts';

const SENSITIVE = { nullable: true, description: 'Sensitive: owning unit only, FORBIDDEN otherwise.' };

/** Fields of a screening that are not columns, and those that not everybody who sees the row may see. */
@Resolver(() => Screening)
export class ScreeningFields {
  @FieldResolver(() => Person)
  person(@Root() screening: Screening, @Ctx() { vault }: Context): Person {
    return new Person(screening, { record: 'Screening', unmask: permissions['screening:unmask'], vault });
  }

  @FieldResolver(() => Facility)
  facility(@Root() screening: Screening, @Ctx() ctx: Context): Promise<Facility> {
    return getFacility(ctx, screening.facilityId);
  }

  @FieldResolver(() => Screening, {
    nullable: true,
    description: 'The record of the same person that counts instead.',
  })
  countedBy(@Root() screening: Screening, @Ctx() ctx: Context): Promise<Row | undefined> {
    return ctx.load(countedByOthers, screening.id);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Colorectal programme only: 高危人群. Sensitive: owning unit only, FORBIDDEN otherwise.',
  })
  highRisk(@Root() screening: Screening, @Ctx() ctx: Context): boolean {
    return seen(ctx, screening).highRisk;
  }

  @FieldResolver(() => ScreeningResult, SENSITIVE)
  result(@Root() screening: Screening, @Ctx() ctx: Context): ScreeningResult {
    return seen(ctx, screening).result;
  }

  @FieldResolver(() => FollowUpState, SENSITIVE)
  followUp(@Root() screening: Screening, @Ctx() ctx: Context): FollowUpState {
    return seen(ctx, screening).followUp;
  }

  @FieldResolver(() => DateScalar, SENSITIVE)
  followUpDueOn(@Root() screening: Screening, @Ctx() ctx: Context): CalendarDate | null {
    return seen(ctx, screening).followUpDueOn;
  }

  @FieldResolver(() => String, SENSITIVE)
  followUpNote(@Root() screening: Screening, @Ctx() ctx: Context): string | null {
    return seen(ctx, screening).followUpNote;
  }

  @FieldResolver(() => Boolean)
  viewerCanSeeSensitive(@Root() screening: Screening, @Ctx() ctx: Context): boolean {
    return may(ctx, permissions['screening:see-sensitive'], screening.unitId);
  }
}

/** The screening with what only the owning unit may see. FORBIDDEN for others. */
function seen(ctx: Context, screening: Screening): Screening {
  assertMay(ctx, permissions['screening:see-sensitive'], screening.unitId);
  return screening;
}
