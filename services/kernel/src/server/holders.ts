import { z } from 'zod';
import { serviceUrl } from '../registry.ts';
import { ROLES } from '../roles.ts';
import type { RunningModule } from '../subgraph.ts';
import { signServiceToken } from '../token.ts';

const answer = z.object({
  holders: z.array(
    z.object({
      account: z.string(),
      grants: z.array(z.object({ role: z.enum(ROLES), unit: z.string().nullable() })),
    }),
  ),
});

/** What accounts may do today, as identity says it; an account that is closed is left out. */
export type AskHolders = (accounts: readonly string[]) => Promise<z.infer<typeof answer>['holders']>;

/** Asks identity itself; fails where it does not answer. */
export async function askIdentity({ definition, environment }: RunningModule, accounts: readonly string[]) {
  const token = await signServiceToken(environment.tokenPrivateKey!, definition.id, 'identity');
  const response = await fetch(`${serviceUrl(environment.port, 'identity')}/internal/holders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ accounts }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`identity answered ${response.status}`);
  return answer.parse(await response.json()).holders;
}
