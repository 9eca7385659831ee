import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '@minsheng/kernel';
import { signCallerToken } from '@minsheng/kernel/token';
import { type World, pdf } from '@minsheng/kernel/testing';
import { exportJWK, generateKeyPair } from 'jose';
import { createApp } from '../../../services/kernel/src/server/app.ts';

/** A module's files, as the gateway reaches them. */
export interface FileDesk extends AsyncDisposable {
  upload(caller: Caller, unit: string): Promise<{ readonly status: number; readonly id: string }>;
  read(caller: Caller, id: string): Promise<number>;
}

export async function openFileDesk({ module }: World): Promise<FileDesk> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'minsheng-rights-'));
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'gateway' };
  const tokenPublicKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'gateway' }] };
  const app = await createApp({
    ...module,
    environment: { ...module.environment, dataFolder, tokenPublicKeys },
  });

  async function send(caller: Caller, request: { url: string; unit?: string }) {
    const { url, unit } = request;
    const authorization = `Bearer ${await signCallerToken(key, caller, module.definition.id)}`;
    if (unit === undefined) return app.inject({ url, headers: { authorization } });
    const headers = { authorization, 'content-type': 'application/octet-stream', 'x-unit-id': unit };
    return app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'x-file-name': 'a.pdf' },
      payload: pdf(),
    });
  }

  return {
    async upload(caller, unit) {
      const response = await send(caller, { url: '/files', unit });
      return { status: response.statusCode, id: response.json<{ id?: string }>().id ?? '' };
    },
    read: async (caller, id) => (await send(caller, { url: `/files/${id}` })).statusCode,
    async [Symbol.asyncDispose]() {
      await app.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
