import type { Send } from '../facts/relay.ts';
import { serviceUrl } from '../registry.ts';
import type { RunningModule } from '../subgraph.ts';
import { signServiceToken } from '../token.ts';

/** Sends facts to supervision's /internal/events with a service token. */
export function sendToSupervision({ definition, environment }: RunningModule): Send {
  const url = `${serviceUrl(environment.port, 'supervision')}/internal/events`;
  return async (message) => {
    const token = await signServiceToken(environment.tokenPrivateKey!, definition.id, 'supervision');
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) throw new Error(`supervision answered ${response.status}`);
  };
}
