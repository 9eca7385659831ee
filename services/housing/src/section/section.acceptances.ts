import { Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, DecimalScalar } from '@minsheng/kernel';
import { type CalendarDate, type Decimal, decimal, toCanonical } from '@minsheng/kernel/domain';
import { type Field, NO_FILTERS, type OneInput, oneInput } from '@minsheng/kernel/kinds';
import { Field as GraphField, InputType, ObjectType } from 'type-graphql';
import type { Lengths, SectionFacts } from './section.rules.ts';

@ObjectType({
  description: 'A stretch of a section that was taken over (交工验收): it counts on its own day.',
})
export class SectionAcceptance {
  @GraphField(() => DateScalar)
  day!: CalendarDate;

  @GraphField(() => DecimalScalar)
  km!: string;

  @GraphField(() => String, { description: 'Number of the acceptance paper.' })
  paper!: string;
}

@InputType()
export class SectionAcceptanceInput {
  @GraphField(() => DateScalar)
  day!: CalendarDate;

  @GraphField(() => DecimalScalar)
  km!: Decimal;

  @GraphField(() => String)
  paper!: string;
}

/** Stretches taken over: each by `acceptSection`; to correct wrong ones, all of them as they should be. */
export function acceptances(): Field<
  readonly SectionAcceptance[],
  OneInput<{ readonly record: false; readonly amend: true }, readonly SectionAcceptanceInput[]>
> {
  const options = {
    record: false,
    amend: true,
    column: 'none',
    description: 'All acceptances as they should be, to correct wrong ones; needs a reason.',
  } as const;
  const { description: _, ...shown } = options;
  const input = { thunk: () => [SectionAcceptanceInput], sdl: '[SectionAcceptanceInput!]' };
  return {
    shape: 'own',
    options: shown,
    bounds: {},
    columnType: 'jsonb',
    define: Property({ type: 'json' }) as never,
    output: {
      type: { thunk: () => [SectionAcceptance], sdl: '[SectionAcceptance!]' },
      nullable: false,
      selection: '{ day km paper }',
    },
    inputs: oneInput(input, options),
    filters: NO_FILTERS,
    atFirst: [],
    take: (given, { name }) => (given[name] as readonly SectionAcceptanceInput[]).map(keptOf),
    image: (some) => some as never,
    sample: (name) => ({ [name]: [] }),
  };
}

export function keptOf({ day, km, paper }: SectionAcceptanceInput): SectionAcceptance {
  return { day, km: toCanonical(km), paper: paper.trim() };
}

type Kept = Readonly<Record<keyof Lengths, string>> & { readonly acceptances: readonly SectionAcceptance[] };

/** A section as its rules read it. */
export function factsOf({
  plannedKm,
  startedKm,
  baseCourseKm,
  pavedKm,
  acceptances: taken,
}: Kept): SectionFacts {
  return {
    plannedKm: decimal(plannedKm),
    startedKm: decimal(startedKm),
    baseCourseKm: decimal(baseCourseKm),
    pavedKm: decimal(pavedKm),
    acceptances: taken.map((it) => ({ ...it, km: decimal(it.km) })),
  };
}
