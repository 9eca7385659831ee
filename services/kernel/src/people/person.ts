import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Holders } from '../permissions.ts';
import { type SealedPerson, Sex } from './sealed-person.ts';

/** The record that a person stands in: its unit owns the person's data. */
export interface PersonHolder {
  readonly id: string;
  readonly unitId: string;
  readonly person: SealedPerson;
}

/** Who may ask for a person's full data, in the audit trail's terms. */
export interface PersonAccess {
  readonly record: string;
  readonly unmask: Holders;
}

@ObjectType({ description: 'A person as other units may see them: 张*, never an ID number.' })
@Directive('@shareable')
export class Person {
  readonly holder: PersonHolder;
  readonly access: PersonAccess;

  constructor(holder: PersonHolder, access: PersonAccess) {
    this.holder = holder;
    this.access = access;
  }

  @Field(() => Sex)
  get sex(): Sex {
    return this.holder.person.sex;
  }

  @Field(() => Int)
  get birthYear(): number {
    return this.holder.person.birthYear;
  }
}

@ObjectType({ description: 'Full data of a person; reading it is logged with its purpose.' })
@Directive('@shareable')
export class UnmaskedPerson {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  idNumber!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}
