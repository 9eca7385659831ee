import { type Row, connectionType } from '@minsheng/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Screening } from './screening.entity.ts';

export const ScreeningConnection = connectionType('Screening', () => Screening);

@ObjectType({ description: 'Something to look at; the record stands all the same.' })
export class ScreeningWarning {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType()
export class RecordScreeningPayload {
  @Field(() => Screening)
  screening!: Row;

  @Field(() => Boolean, { description: 'Whether a figure went up by this record.' })
  counted!: boolean;

  @Field(() => [ScreeningWarning])
  warnings!: ScreeningWarning[];
}
