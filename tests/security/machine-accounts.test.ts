import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { createTestDatabase, testCluster } from '@minsheng/kernel/testing';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeArguments } from '../../infra/local/root.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const key = randomBytes(32).toString('base64');

let databaseUrl: string;
let pool: Pool;
beforeAll(async () => {
  databaseUrl = await createTestDatabase(testCluster(), await loadSubgraph('identity'));
  pool = new Pool({ connectionString: databaseUrl });
});
afterAll(() => pool.end());

/** A command of `npm run account`, in production, as the launcher runs it. */
function run(script: 'make-account' | 'keep-account', args: readonly string[], settings: object = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    nodeArguments(`services/identity/src/${script}.ts`, ...args),
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH']!,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        PERSON_KEY: key,
        PERSON_HASH_KEY: key,
        AUDIT_KEY: key,
        DATABASE_URL_IDENTITY: databaseUrl,
        ...settings,
      },
    },
  );
  return { status, text: `${stdout}${stderr}` };
}

const actions = async () =>
  (await pool.query('select username, action from audit_row order by id')).rows as object[];

it('the first administrator is made, recovered and bound on the machine, and the trail says so', async () => {
  expect(run('make-account', ['an-quan', '安全', 'SECURITY_ADMIN'])).toMatchObject({ status: 0 });
  const slip = run('keep-account', ['--recovery-slip', 'an-quan', '--by', '张三', '--by', '李四']);
  expect(slip.text).toMatch(/登记单 第 1 号[^]*张三[^]*李四/);
  const recovered = run('keep-account', ['--recover', 'an-quan', '--slip', '1', '--second-factor']);
  expect([recovered.status, recovered.text]).toEqual([
    0,
    expect.stringMatching(/an-quan.*临时口令：\S{16}（/),
  ]);
  expect(run('keep-account', ['--link', 'an-quan', 'subject-7'])).toMatchObject({ status: 0 });
  const { rows } = await pool.query("select external_id from credential where provider_id = 'oidc'");
  expect(rows).toEqual([{ external_id: 'subject-7' }]);
  expect(await actions()).toEqual(
    [
      'account.create-on-machine',
      'account.recovery-slip',
      'account.recover-on-machine',
      'second-factor.reset-on-machine',
      'account.link-on-machine',
    ].map((action) => ({ username: 'system', action })),
  );
});

it('what nobody has or means is refused in words, and nothing is noted', async () => {
  const before = await actions();
  const refused = [
    run('keep-account', ['--recover', 'nobody', '--slip', '1']),
    run('keep-account', ['--recover', 'an-quan']),
    run('keep-account', []),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 1));
  expect(refused.map(({ text }) => text)).toEqual([
    expect.stringContaining('没有这个用户名的账号'),
    expect.stringContaining('请先打印恢复账号登记单'),
    expect.stringContaining('用法：'),
  ]);
  expect(await actions()).toEqual(before);
});

it('a command does not run with a written secret either', () => {
  const { status, text } = run('keep-account', ['--recover', 'an-quan'], {
    AUDIT_KEY: Buffer.from('please-change-this-secret-in-prd').toString('base64'),
  });
  expect(status).toBe(1);
  expect(text).toContain('AUDIT_KEY looks like an example');
});
