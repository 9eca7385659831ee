import { type JWK, exportJWK, generateKeyPair } from 'jose';

/** Settings of a process with a token key of its own, which its own public keys know. */
export async function tokenSettings(id: string): Promise<Record<string, string>> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const own: JWK = { ...(await exportJWK(privateKey)), kid: id };
  const shown: JWK = { ...(await exportJWK(publicKey)), kid: id };
  return { TOKEN_PRIVATE_KEY: JSON.stringify(own), TOKEN_PUBLIC_KEYS: JSON.stringify({ keys: [shown] }) };
}
