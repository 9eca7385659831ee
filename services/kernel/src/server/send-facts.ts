import { z } from 'zod';
import type { Send } from '../facts/relay.ts';
import { serviceUrl } from '../registry.ts';
import type { RunningModule } from '../subgraph.ts';
import { signServiceToken } from '../token.ts';

const receipt = z.object({
  rejected: z.array(z.object({ indicatorId: z.string(), townshipId: z.string() })),
  rejectedTodos: z.array(z.string()),
});

/** Sends facts to supervision's /internal/events with a service token. */
export function sendToSupervision({ definition, environment, services }: RunningModule): Send {
  const url = `${serviceUrl(environment.port, 'supervision')}/internal/events`;
  return async (message, signal) => {
    const token = await signServiceToken(environment.tokenPrivateKey!, definition.id, 'supervision');
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.any([AbortSignal.timeout(60_000), ...(signal ? [signal] : [])]),
    });
    if (!response.ok) throw new Error(`supervision answered ${response.status}`);
    const { rejected, rejectedTodos } = receipt.parse(await response.json());
    // They count as sent: asking again would not make them ours.
    if (rejected.length + rejectedTodos.length > 0)
      services.log.warn({ rejected, rejectedTodos }, 'supervision left out facts that are not ours');
  };
}
