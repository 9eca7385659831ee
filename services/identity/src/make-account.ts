import { ROLES, type Role, openModule, readEnvironment, translate } from '@minsheng/kernel';
import { entityId, shanghaiDay } from '@minsheng/kernel/domain';
import { loadCatalogue, catalogueYears } from '@minsheng/seeds/catalogue';
import { makeAccount } from './account/make-account.ts';
import { accountFault } from './account/new-account.rules.ts';
import { messages } from './messages.ts';
import { temporaryPassword } from './password/password.store.ts';
import subgraph from './subgraph.ts';

// Command: npm run account -- <username> <name> <ROLE> [unit code]. Whoever may run it has the machine: for the first administrators.
const [username = '', name = '', role = '', unit] = process.argv.slice(2);
const { region, units } = loadCatalogue(catalogueYears().at(-1)!);
const fault = accountFault(
  { username, name, role, unit },
  ROLES,
  units.map((each) => each.code),
);
if (fault) fail(fault);

const { text: password, hash } = await temporaryPassword();
const module = await openModule(subgraph, readEnvironment());
const unitId = unit === undefined ? null : entityId('Unit', region.code, unit);
const caller = {
  accountId: crypto.randomUUID(),
  username,
  name,
  grants: [{ role: role as Role, unit: unitId }],
};
const now = module.services.clock.now();
const made = await module.orm.em
  .fork()
  .transactional((em) =>
    makeAccount(em, caller, hash, { from: shanghaiDay(now), demonstration: false, now }),
  );
await module.orm.close(true);
if (!made) fail('ACCOUNT_TAKEN');
process.stdout.write(`${translate(messages, 'ACCOUNT_MADE', { username, password })}\n`);

function fail(code: string): never {
  process.stderr.write(`${translate(messages, code, { roles: ROLES.join(' ') })}\n`);
  process.exit(1);
}
