import { type JWK, exportJWK, generateKeyPair } from 'jose';
import type { Caller } from '../roles.ts';
import { createApp } from '../server/app.ts';
import { signCallerToken } from '../token.ts';
import type { World } from './world.ts';

/** Asks a world's HTTP routes as the gateway would, without a port. */
export interface OverHttp {
  get(caller: Caller, url: string): ReturnType<Send>;
  post(caller: Caller, url: string, body: object | Buffer, name?: string): ReturnType<Send>;
  close(): Promise<void>;
}

type Send = (caller: Caller, asked: object) => Promise<Answered>;

export interface Answered {
  readonly statusCode: number;
  readonly rawPayload: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
  json<T>(): T;
}

export async function overHttp(world: World): Promise<OverHttp> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: 'gateway' };
  const tokenPublicKeys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'gateway' }] };
  const { module } = world;
  const app = await createApp({ ...module, environment: { ...module.environment, tokenPublicKeys } });
  async function send(caller: Caller, asked: object, headers: object = {}): Promise<Answered> {
    const authorization = `Bearer ${await signCallerToken(key, caller, module.definition.id)}`;
    return app.inject({ ...asked, headers: { authorization, ...headers } });
  }
  return {
    get: (caller, url) => send(caller, { url }),
    post: (caller, url, payload, name = 'table.xlsx') =>
      send(
        caller,
        { method: 'POST', url, payload },
        Buffer.isBuffer(payload)
          ? { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) }
          : {},
      ),
    close: () => app.close(),
  };
}
