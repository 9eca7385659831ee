import { randomBytes } from 'node:crypto';
import { ROLES, type Role, openModule, readEnvironment, translate } from '@minsheng/kernel';
import { entityId, shanghaiDay } from '@minsheng/kernel/domain';
import { loadCatalogue, catalogueYears } from '@minsheng/seeds/catalogue';
import { hashPassword } from 'better-auth/crypto';
import { makeAccount } from './account/make-account.ts';
import { accountFault } from './account/new-account.rules.ts';
import { messages } from './messages.ts';
import subgraph from './subgraph.ts';

// Command: npm run account -- <username> <name> <ROLE> [unit code]. Whoever may run it has the machine; pages come later.
const [username = '', name = '', role = '', unit] = process.argv.slice(2);
const { region, units } = loadCatalogue(catalogueYears().at(-1)!);
const fault = accountFault(
  { username, name, role, unit },
  ROLES,
  units.map((each) => each.code),
);
if (fault) fail(fault);

const password = randomBytes(12).toString('base64url');
const module = await openModule(subgraph, readEnvironment());
const unitId = unit === undefined ? null : entityId('Unit', region.code, unit);
const caller = {
  accountId: crypto.randomUUID(),
  username,
  name,
  grants: [{ role: role as Role, unit: unitId }],
};
const hash = await hashPassword(password);
const made = await module.orm.em
  .fork()
  .transactional((em) =>
    makeAccount(em, caller, hash, { from: shanghaiDay(module.services.clock.now()), demonstration: false }),
  );
await module.orm.close(true);
if (!made) fail('ACCOUNT_TAKEN');
process.stdout.write(`${translate(messages, 'ACCOUNT_MADE', { username, password })}\n`);

function fail(code: string): never {
  process.stderr.write(`${translate(messages, code, { roles: ROLES.join(' ') })}\n`);
  process.exit(1);
}
