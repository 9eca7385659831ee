import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { CalendarDate, Decimal } from '../domain/index.ts';
import { TownshipReference, UnitReference } from '../graphql/references.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import type { Holders } from '../permissions.ts';
import { RIGHTS } from '../rights.ts';
import type { AnyClass } from '../subgraph.ts';

/** An entity of supervision, named by id. */
export interface Stub {
  readonly id: string;
}

/**
 * What a module's types are hung on. Each module has classes of its own: fields added to a shared one would show in all.
 * Goes into the manifest, which then has the module's line, the records behind its figures, and both stubs.
 */
export interface Bureau {
  /** As in the registry. */
  readonly id: string;
  /** `CivilAffairs`: the beginning of the names of types that every module has. */
  readonly prefix: string;
  /** Supervision's Commitment and Indicator, to which the module adds fields. */
  readonly Commitment: AnyClass;
  readonly Indicator: AnyClass;
  /** `CivilAffairsRecord`: the interface of whatever stands behind a figure. Kinds name it in `implements`. */
  readonly Record: AnyClass;
  /** Who sees the module's line on a commitment's page, and its figures there: `part:read`. */
  readonly partRead: Holders;
}

/** The frame of a module by its registry id. Call once for each. */
export function defineBureau(id: string): Bureau {
  const prefix = id.replace(/(^|-)(\w)/g, (_, _hyphen, letter: string) => letter.toUpperCase());
  return {
    id,
    prefix,
    Commitment: stub('Commitment'),
    Indicator: stub('Indicator'),
    Record: recordInterface(prefix),
    partRead: RIGHTS.FIGURES,
  };
}

function stub(name: string): AnyClass {
  @ObjectType(name)
  @Directive('@key(fields: "id")')
  class EntityStub implements Stub {
    @Field(() => ID)
    id!: string;
  }
  return EntityStub;
}

/** `HealthRecord`: the interface of whatever stands behind a figure of a module. Its kinds name it in `implements`. */
function recordInterface(prefix: string): AnyClass {
  @InterfaceType(`${prefix}Record`, {
    description: 'A record behind a figure.',
    resolveType: (value: { readonly __typename: string }) => value.__typename,
  })
  abstract class BureauRecord {
    @Field(() => ID)
    id!: string;

    @Field(() => DateScalar, { description: 'The day on which it counts.' })
    occurredOn?: CalendarDate;

    @Field(() => DecimalScalar, {
      nullable: true,
      description: 'What it adds to the figure whose records are asked for (of a share: to its numerator).',
    })
    amount?: Decimal | null;

    @Field(() => UnitReference)
    unit?: UnitReference;

    @Field(() => TownshipReference)
    township?: TownshipReference;

    @Field(() => String, { description: 'One line without personal data.' })
    summary?: string;
  }
  return BureauRecord;
}
