import { DateScalar } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Unit } from '../catalogue/unit.entity.ts';
import { TODO_KINDS, type TodoKind } from './todo-kinds.ts';

// The closed list owns the words; GraphQL gets its enum from it.
export const TodoKindEnum = Object.fromEntries(Object.keys(TODO_KINDS).map((kind) => [kind, kind])) as {
  readonly [Kind in TodoKind]: Kind;
};
registerEnumType(TodoKindEnum, { name: 'TodoKind', description: 'What waits.' });

@ObjectType({ simpleResolvers: true, description: 'What waits for the viewer, or was done (待办 / 已办).' })
export class TodoItem {
  @Field(() => ID)
  key!: string;

  @Field(() => TodoKindEnum)
  kind!: TodoKind;

  @Field(() => String)
  title!: string;

  @Field(() => Unit, { nullable: true, description: 'Whose it is; null for the office.' })
  unit!: Unit | null;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: CalendarDate | null;

  @Field(() => Boolean, { description: 'Its day has passed and it is not done.' })
  overdue!: boolean;

  @Field(() => String, { description: 'Address in the portal of the page on which it is done.' })
  link!: string;

  @Field(() => DateScalar)
  shownFrom!: CalendarDate;

  @Field(() => DateScalar, { nullable: true })
  doneOn!: CalendarDate | null;

  @Field(() => String, { nullable: true })
  doneBy!: string | null;

  @Field(() => Boolean, { description: 'Done in the list itself, by finishTodo.' })
  viewerCanFinish!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One reminder for all that a unit owes for a period.' })
export class TodoReminder {
  @Field(() => DateScalar)
  dueOn!: CalendarDate;

  @Field(() => Int)
  open!: number;
}

@ObjectType({ simpleResolvers: true })
export class TodoCounts {
  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => TodoReminder, { nullable: true, description: "Null on all days but a period's two." })
  reminder!: TodoReminder | null;
}
