import { type Context, assertMayAnywhere } from '@minsheng/kernel';
import { Field, ObjectType } from 'type-graphql';
import { permissions } from '../permissions.ts';

/** How long somebody is told that another one knew his password; longer than the longest leave. */
const DAYS = 90;
const MOST = 50;

@ObjectType({ description: 'That somebody else set a password for an account, and so knew it.' })
export class TemporaryPasswordSet {
  @Field(() => Date)
  at!: Date;

  @Field(() => String, { description: 'Whose account.' })
  username!: string;

  @Field(() => String, { description: 'Username of who set it; `system`: on the machine.' })
  by!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

/** Temporary passwords of one's own account, of the last 90 days: an owner who did not ask for one learns of it here. */
export function temporaryPasswordsOf(ctx: Context, accountId: string): Promise<TemporaryPasswordSet[]> {
  return findSet(ctx, 'and account.id = ?', [accountId]);
}

/** Those of all accounts, for the auditor. */
export async function allTemporaryPasswords(ctx: Context): Promise<TemporaryPasswordSet[]> {
  assertMayAnywhere(ctx, permissions['temporary-password:read']);
  return findSet(ctx, '', []);
}

// The trail is what nobody can change: it is read rather than kept a second time.
async function findSet(
  { em, clock }: Context,
  condition: string,
  values: readonly string[],
): Promise<TemporaryPasswordSet[]> {
  const since = new Date(clock.now().getTime() - DAYS * 86_400_000);
  const rows = await em.execute<(Omit<TemporaryPasswordSet, 'at'> & { at: string })[]>(
    `select row.at, account.username, row.username as by, row.reason
     from audit_row row join account on row.record = 'Account' and row.record_id = account.id
     where row.action in ('account.temporary-password', 'account.recover-on-machine') and row.at >= ? ${condition}
     order by row.id desc limit ${MOST}`,
    [since, ...values],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
