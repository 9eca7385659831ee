import { verifyCallerToken } from '@minsheng/kernel/token';
import { expect, test } from 'vitest';
import { createKeys } from '../testing/keys.ts';
import { createGatewayContext } from './context.ts';

test('by which session somebody asks is told to identity alone', async () => {
  const keys = await createKeys('gateway');
  const caller = { accountId: 'a1', username: 'health-clerk', name: '谭', grants: [] };
  const { callerToken } = createGatewayContext(keys.privateKey('gateway'), { caller, sessionId: 's1' }, 'r1');
  const told = async (id: string) => verifyCallerToken(keys.publicKeys, await callerToken(id), id);
  expect(await told('identity')).toEqual({ ...caller, sessionId: 's1' });
  expect(await told('health')).toEqual(caller);
});
