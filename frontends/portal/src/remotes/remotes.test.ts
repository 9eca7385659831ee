import { CONTRACT_VERSION } from '@minsheng/kit';
import { expect, test, vi } from 'vitest';
import { type RemoteRuntime, Remotes } from './remotes.ts';

const health = { id: 'public-security', title: '公共安全', manifest: '/mf/public-security/mf-manifest.json' };
const module = {
  contract: CONTRACT_VERSION,
  id: health.id,
  title: health.title,
  kinds: [],
  menu: [],
  routes: [],
};

function remotesWith(load: RemoteRuntime['load'], patience?: number) {
  const register = vi.fn<RemoteRuntime['register']>();
  return { register, remotes: new Remotes([health], { register, load }, patience) };
}

test('a remote is registered under a name without hyphen and loaded once', async () => {
  const load = vi.fn(async () => ({ default: module }));
  const { register, remotes } = remotesWith(load);
  expect(register).toHaveBeenCalledWith([{ name: 'public_security', entry: health.manifest }], false);
  await Promise.all([remotes.module(health.id), remotes.module(health.id)]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(load).toHaveBeenCalledWith('public_security/module');
  expect(remotes.snapshot()[health.id]).toBe(module);
});

test('a remote that hangs is given up', async () => {
  const { remotes } = remotesWith(() => new Promise(() => undefined), 5);
  await expect(remotes.module(health.id)).rejects.toMatchObject({ reason: 'slow' });
  expect(remotes.snapshot()[health.id]).toBe('failed');
});

test('a remote of another contract is refused', async () => {
  const { remotes } = remotesWith(async () => ({ default: { ...module, contract: CONTRACT_VERSION + 1 } }));
  await expect(remotes.module(health.id)).rejects.toMatchObject({ reason: 'contract' });
});

test('a failed remote fails until it is retried, then it is asked anew', async () => {
  const load = vi
    .fn<RemoteRuntime['load']>()
    .mockRejectedValueOnce(new Error('down'))
    .mockResolvedValue({ default: module });
  const { register, remotes } = remotesWith(load);
  await expect(remotes.module(health.id)).rejects.toThrow('down');
  await expect(remotes.module(health.id)).rejects.toThrow('down');
  expect(load).toHaveBeenCalledTimes(1);
  remotes.retry(health.id);
  expect(register.mock.calls.at(-1)).toEqual([
    [{ name: 'public_security', entry: expect.stringMatching(/\?t=\d+$/) }],
    true,
  ]);
  await expect(remotes.module(health.id)).resolves.toBe(module);
});

test('listeners hear each state', async () => {
  const { remotes } = remotesWith(async () => ({ default: module }));
  const heard: unknown[] = [];
  remotes.subscribe(() => heard.push(remotes.snapshot()[health.id]));
  await remotes.module(health.id);
  expect(heard).toEqual(['loading', module]);
});
