import {
  ROLES,
  type Role,
  openModule,
  readEnvironment,
  change,
  systemContext,
  translate,
} from '@minsheng/kernel';
import { entityId, shanghaiDay } from '@minsheng/kernel/domain';
import { loadCatalogue, catalogueYears } from '@minsheng/seeds/catalogue';
import { makeAccount } from './account/make-account.ts';
import { accountFault } from './account/new-account.rules.ts';
import { messages } from './messages.ts';
import { temporaryPassword } from './password/password.store.ts';
import subgraph from './subgraph.ts';
import { note } from './trail/trail.ts';

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
const made = await change(systemContext(module), async (tx) => {
  const terms = { from: shanghaiDay(now), demonstration: false, now };
  if (!(await makeAccount(tx.em, caller, hash, terms))) return false;
  const { accountId: id } = caller;
  const after = { username, role, unit: unitId };
  await note(tx, { action: 'account.create-on-machine', record: 'Account', id, unit: unitId, after });
  return true;
});
await module.orm.close(true);
if (!made) fail('ACCOUNT_TAKEN');
process.stdout.write(`${translate(messages, 'ACCOUNT_MADE', { username, password })}\n`);

function fail(code: string): never {
  process.stderr.write(`${translate(messages, code, { roles: ROLES.join(' ') })}\n`);
  process.exit(1);
}
