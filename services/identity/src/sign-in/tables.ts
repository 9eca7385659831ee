import type { BetterAuthOptions } from 'better-auth';

// better-auth's words, in those of this system: its user is our account, its account our credential.
const STAMPS = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Where better-auth finds its tables and columns; those of migrations/accounts.ts. */
export const TABLES = {
  user: { modelName: 'account', fields: { emailVerified: 'email_verified', ...STAMPS } },
  account: {
    modelName: 'credential',
    fields: {
      userId: 'account_id',
      providerId: 'provider_id',
      accountId: 'external_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...STAMPS,
    },
  },
  session: {
    modelName: 'session',
    fields: {
      userId: 'account_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...STAMPS,
    },
  },
  verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...STAMPS } },
} as const satisfies Pick<BetterAuthOptions, 'user' | 'account' | 'session' | 'verification'>;
