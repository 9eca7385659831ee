import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Holders } from '../permissions.ts';
import { maskIdNumber, maskName, maskPhone } from './mask.ts';
import type { Paper } from './paper.rules.ts';
import { PersonPaper, type SealedPerson, Sex } from './sealed-person.ts';
import { type PersonVault, isErased } from './vault.ts';

/** The record that a person stands in: its unit owns the person's data. */
export interface PersonHolder {
  readonly id: string;
  readonly unitId: string;
  readonly person: SealedPerson;
}

/** Who may ask for a person's full data, in the audit trail's terms, and what opens what is sealed. */
export interface PersonAccess {
  readonly record: string;
  readonly unmask: Holders;
  readonly vault: PersonVault;
}

/** Of somebody whose data are kept no longer. */
const UNKNOWN_NAME = '***';
const UNKNOWN_ID_NUMBER = '*'.repeat(18);

@ObjectType({
  simpleResolvers: true,
  description: 'A person as other units may see them: 张*, never an ID number.',
})
@Directive('@shareable')
export class Person {
  readonly holder: PersonHolder;
  readonly access: PersonAccess;

  constructor({ id, unitId, person }: PersonHolder, access: PersonAccess) {
    // A copy: on a row this person takes the place of what is sealed.
    this.holder = { id, unitId, person };
    this.access = access;
  }

  @Field(() => PersonPaper, {
    description: 'By what the person is known. MASKED and NONE count all the same, and are marked.',
  })
  get paper(): Paper {
    return this.holder.person.paper;
  }

  @Field(() => Sex, { nullable: true, description: 'Null where no paper tells it and nobody said.' })
  get sex(): Sex | null {
    return this.holder.person.sex ?? null;
  }

  @Field(() => Int, { nullable: true, description: 'Null where no paper tells it and nobody said.' })
  get birthYear(): number | null {
    return this.holder.person.birthYear ?? null;
  }

  @Field(() => String, { description: 'Masked: 张*' })
  get name(): string {
    const { nameSealed } = this.holder.person;
    return isErased(nameSealed) ? UNKNOWN_NAME : maskName(this.access.vault.open('name', nameSealed));
  }

  @Field(() => String, { description: 'Masked: 5002**************; empty without any paper.' })
  get idNumber(): string {
    const { idNumberSealed } = this.holder.person;
    if (isErased(idNumberSealed)) return UNKNOWN_ID_NUMBER;
    return maskIdNumber(this.access.vault.open('idNumber', idNumberSealed));
  }

  @Field(() => String, { nullable: true, description: 'Masked: *******1234' })
  get phone(): string | null {
    const { phoneSealed } = this.holder.person;
    return phoneSealed ? maskPhone(this.access.vault.open('phone', phoneSealed)) : null;
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

  @Field(() => String, { nullable: true, description: 'Why there is no paper.' })
  noPaperReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the case is kept whose number is masked.' })
  sourceSystem!: string | null;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;
}
