import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As identity is told of it. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Where a system was told of it before it runs. */
interface ProviderTerms {
  readonly port?: number;
  readonly clientSecret?: string;
  /** How somebody proved who he is: the claim `amr` of his ID token. */
  readonly methods?: (name: string) => string[];
}

export const CLIENT_ID = 'minsheng';

/**
 * A real OpenID provider on a port of this machine, for one client at `origin`. Its sign-in form takes any name without a
 * password and makes it the claim `preferred_username`; its form for signing out asks once.
 */
export async function startOidcProvider(
  origin: string,
  {
    port = 0,
    clientSecret = randomBytes(24).toString('base64url'),
    methods = () => ['pwd'],
  }: ProviderTerms = {},
): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configuration(origin, clientSecret, methods));
  server.on('request', provider.callback());
  return {
    issuer,
    clientId: CLIENT_ID,
    clientSecret,
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT_ID, OIDC_CLIENT_SECRET: clientSecret },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function configuration(
  origin: string,
  clientSecret: string,
  methods: (name: string) => string[],
): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${origin}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'amr'], profile: ['name', 'preferred_username'] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, preferred_username: id }),
    }),
    // The county trusts its own system: nobody is asked whether it may know his name.
    async loadExistingGrant({ oidc }) {
      oidc.session!.amr = methods(oidc.session!.accountId!);
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}
