import { parseArgs } from 'node:util';
import { openModule, readEnvironment, systemContext, translate } from '@minsheng/kernel';
import { shanghaiTime } from '@minsheng/kernel/domain';
import { linkAccount, recoverAccount } from './machine/machine.actions.ts';
import { SLIP_HOURS, printRecoverySlip } from './machine/recovery-slip.ts';
import { messages } from './messages.ts';
import subgraph from './subgraph.ts';

// Command: npm run account -- --recovery-slip <username> --by <name> --by <name>, then --recover <username> --slip <number>
// [--second-factor]; or --link <username> <subject>. For accounts that exist, by whoever has the machine: what no
// administrator may do to another.
const { values, positionals } = parseArgs({
  options: {
    'recovery-slip': { type: 'string' },
    by: { type: 'string', multiple: true, default: [] },
    recover: { type: 'string' },
    slip: { type: 'string' },
    link: { type: 'string' },
    'second-factor': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const module = await openModule(subgraph, readEnvironment());
try {
  const ctx = systemContext(module);
  if (values['recovery-slip']) await print(values['recovery-slip']);
  else if (values.recover && values.slip) await recover(values.recover, Number(values.slip));
  else if (values.recover) fail('RECOVERY_SLIP_NEEDED');
  else if (values.link && positionals[0]) await link(values.link, positionals[0]);
  else fail('ACCOUNT_KEEP_USAGE');

  async function print(username: string): Promise<void> {
    const slip = await printRecoverySlip(ctx, username, values.by);
    if (typeof slip === 'string') return fail(slip);
    const { number, name, printedAt } = slip;
    const [first = '', second = ''] = values.by;
    const time = shanghaiTime(printedAt);
    say('RECOVERY_SLIP', { number, name, username, time, first, second, hours: SLIP_HOURS });
  }

  async function recover(username: string, slip: number): Promise<void> {
    const recovered = await recoverAccount(ctx, username, { slip, secondFactor: values['second-factor'] });
    if (typeof recovered === 'string') return fail(recovered);
    say('ACCOUNT_RECOVERED', { username, password: recovered.password });
  }

  async function link(username: string, subject: string): Promise<void> {
    const fault = await linkAccount(ctx, username, subject);
    if (fault) fail(fault);
    else say('ACCOUNT_LINKED', { username, subject });
  }
} finally {
  await module.orm.close(true);
}

function say(code: string, params: Record<string, string | number>): void {
  process.stdout.write(`${translate(messages, code, params)}\n`);
}

function fail(code: string): void {
  process.stderr.write(`${translate(messages, code, { hours: SLIP_HOURS })}\n`);
  process.exitCode = 1;
}
