import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Messages } from '../messages.ts';
import { camelCase } from '../registry.ts';
import type { AnyClass } from '../subgraph.ts';
import { AuditConnection, AuditExport, AuditFilter } from './audit.types.ts';
import { exportTrail, readTrail } from './trail.queries.ts';

const made = new Map<string, AnyClass>();

/** The auditor's fields of a module: `healthAuditTrail`, `healthAuditExport`. */
export function auditResolver(id: string, messages: Messages): AnyClass {
  const known = made.get(id) ?? makeResolver(camelCase(id), messages);
  made.set(id, known);
  return known;
}

function makeResolver(name: string, messages: Messages): AnyClass {
  @Resolver()
  class AuditResolver {
    @Query(() => AuditConnection, {
      name: `${name}AuditTrail`,
      nullable: true,
      description:
        'For the audit administrator alone, latest first. Every reading is a row of the trail itself.',
    })
    trail(
      @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null | undefined,
      @Arg('first', () => Int, { defaultValue: 20 }) first: number,
      @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
      @Ctx() ctx: Context,
    ): Promise<AuditConnection> {
      return readTrail(ctx, messages, filter ?? {}, first, after);
    }

    @Query(() => AuditExport, {
      name: `${name}AuditExport`,
      nullable: true,
      description: 'The same as a file of at most 10 000 rows, oldest first.',
    })
    export(
      @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null | undefined,
      @Ctx() ctx: Context,
    ): Promise<AuditExport> {
      return exportTrail(ctx, messages, filter ?? {});
    }
  }
  return AuditResolver;
}
