import { assertMayAnywhere, change, type Context, Refusal, reachOf } from '@minsheng/kernel';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { permissions } from '../permissions.ts';
import { readReminder } from './reminders.ts';
import { doneTodo } from './todo.ts';
import { termsOfTodo } from './todo-kinds.ts';
import { countTodos, getOwnTodo, readDoneTodos, readOpenTodos } from './todo.queries.ts';
import { TodoCounts, TodoItem } from './todo.types.ts';

@Resolver()
export class TodoResolver {
  @Query(() => [TodoItem], {
    description: 'What waits for the viewer: what is overdue first, then by its day.',
  })
  todos(@Ctx() ctx: Context): Promise<TodoItem[]> {
    assertMayAnywhere(ctx, permissions['todo:read']);
    return readOpenTodos(ctx);
  }

  @Query(() => [TodoItem], { description: 'What was done of it this year, the latest first.' })
  doneTodos(@Ctx() ctx: Context): Promise<TodoItem[]> {
    assertMayAnywhere(ctx, permissions['todo:read']);
    return readDoneTodos(ctx);
  }

  @Query(() => TodoCounts, {
    nullable: true,
    description:
      'Of what waits for the viewer; null for whom nothing ever waits: county leaders, analysts, administrators.',
  })
  async todoCounts(@Ctx() ctx: Context): Promise<TodoCounts | null> {
    const reach = reachOf(ctx.caller, permissions['todo:read']);
    if (reach !== 'ALL' && reach.length === 0) return null;
    return { ...(await countTodos(ctx)), reminder: await readReminder(ctx) };
  }

  @Mutation(() => Boolean, { description: 'Done by saying so: what is to be read, no more.' })
  finishTodo(@Arg('key', () => ID) key: string, @Ctx() ctx: Context): Promise<boolean> {
    assertMayAnywhere(ctx, permissions['todo:read']);
    return change(ctx, async (tx) => {
      const { kind } = await getOwnTodo(tx, key);
      if (!termsOfTodo(kind).byHand) throw new Refusal('TODO_DONE_ELSEWHERE');
      await doneTodo(tx, key);
      return true;
    });
  }
}
