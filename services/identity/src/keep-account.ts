import { parseArgs } from 'node:util';
import { openModule, readEnvironment, systemContext, translate } from '@minsheng/kernel';
import { linkAccount, recoverAccount } from './machine/machine.actions.ts';
import { messages } from './messages.ts';
import subgraph from './subgraph.ts';

// Command: npm run account -- --recover <username> [--second-factor], or --link <username> <subject>. For accounts that
// exist, by whoever has the machine: what no administrator may do to another.
const { values, positionals } = parseArgs({
  options: {
    recover: { type: 'string' },
    link: { type: 'string' },
    'second-factor': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const module = await openModule(subgraph, readEnvironment());
try {
  const ctx = systemContext(module);
  if (values.recover) await recover(values.recover);
  else if (values.link && positionals[0]) await link(values.link, positionals[0]);
  else fail('ACCOUNT_KEEP_USAGE');

  async function recover(username: string): Promise<void> {
    const password = await recoverAccount(ctx, username, { secondFactor: values['second-factor'] });
    if (password === undefined) return fail('ACCOUNT_UNKNOWN');
    say('ACCOUNT_RECOVERED', { username, password });
  }

  async function link(username: string, subject: string): Promise<void> {
    const fault = await linkAccount(ctx, username, subject);
    if (fault) fail(fault);
    else say('ACCOUNT_LINKED', { username, subject });
  }
} finally {
  await module.orm.close(true);
}

function say(code: string, params: Record<string, string>): void {
  process.stdout.write(`${translate(messages, code, params)}\n`);
}

function fail(code: string): void {
  process.stderr.write(`${translate(messages, code)}\n`);
  process.exitCode = 1;
}
