import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countUnderKey, openModule, rotateKeys } from '@minsheng/kernel';
import { changeKeyFile, withNewKey, withoutKey, writeKeyFile } from '@minsheng/kernel/key-ring';
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLERK } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

const PASSWORD = 'Minsheng-2026!';
const ORIGIN = { origin: 'http://127.0.0.1:4000' };

let folder: string;
let file: string;
let world: World;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minsheng-factor-'));
  file = join(folder, 'keys.json');
  writeKeyFile(file, { current: 'k1', keys: { k1: Buffer.alloc(32, 11) } });
  world = await createWorld({ PERSON_KEYS_FILE: file });
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

async function enrol(): Promise<string> {
  const { cookie } = await world.signIn(CLERK.username);
  const start = 'mutation ($password: String!) { startSecondFactor(password: $password) { secret } }';
  const { data } = await world.askBy(cookie, start, { password: PASSWORD });
  const { secret } = data!['startSecondFactor'] as { secret: string };
  const confirm = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
  expect((await world.askBy(cookie, confirm, { code: codeOf(secret, -1) })).codes).toEqual([]);
  return secret;
}

it('a second factor outlives the key that it was sealed under', async () => {
  const secret = await enrol();
  const [before] = await world.sql('select * from second_factor');
  await changeKeyFile(file, withNewKey);
  const rotator = await openModule(world.module.definition, world.module.environment, {
    databaseUrl: world.module.databaseUrl,
  });
  expect(await countUnderKey(rotator, 'k1')).toEqual([{ column: 'second_factor.secret_sealed', rows: 1 }]);
  expect(await rotateKeys(rotator, 0)).toEqual([{ record: 'SecondFactor', rows: 1 }]);
  expect(await countUnderKey(rotator, 'k1')).toEqual([]);
  await rotator.orm.close(true);
  const [after] = await world.sql('select * from second_factor');
  expect(after).toEqual({ ...before, secret_sealed: expect.stringMatching(/^a256gcm\.k2\./) });

  await changeKeyFile(file, (ring) => withoutKey(ring, 'k1'));
  const given = { username: CLERK.username, password: PASSWORD, code: codeOf(secret) };
  const response = await world.post('/api/auth/sign-in/username', given, ORIGIN);
  expect(response.statusCode).toBe(200);
});
