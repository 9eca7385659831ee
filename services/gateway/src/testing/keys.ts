import { type JSONWebKeySet, type JWK, exportJWK, generateKeyPair } from 'jose';

export interface TestKeys {
  readonly privateKey: (id: string) => JWK;
  readonly publicKeys: JSONWebKeySet;
}

/** A key pair for each process, as the launcher makes them. */
export async function createKeys(...ids: readonly string[]): Promise<TestKeys> {
  const pairs = await Promise.all(
    ids.map(async (id) => {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
      const [own, shown] = await Promise.all([exportJWK(privateKey), exportJWK(publicKey)]);
      return { id, own: { ...own, kid: id }, shown: { ...shown, kid: id } };
    }),
  );
  return {
    privateKey: (id) => pairs.find((pair) => pair.id === id)!.own,
    publicKeys: { keys: pairs.map(({ shown }) => shown) },
  };
}
