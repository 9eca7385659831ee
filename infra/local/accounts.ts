import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { table } from './table.ts';
import { say } from './words.ts';

/** The demonstration accounts, two to a line: each unit's clerk beside its reviewer. */
export function accountLines(): readonly string[] {
  const county = DEMO_ACCOUNTS.filter(({ grants }) => grants.every(({ unit }) => unit === null));
  const units = DEMO_ACCOUNTS.filter((account) => !county.includes(account));
  const cells = [county, units].flatMap((group) =>
    pairs(group.map(({ username, name }) => [username, name])),
  );
  const head = [say('account.username'), say('account.name')];
  return [say('ready.password', { password: DEMO_PASSWORD }), ...table([[...head, ...head], ...cells])];
}

function pairs(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.flatMap((row, index) => (index % 2 === 0 ? [[...row, ...(rows[index + 1] ?? [])]] : []));
}
