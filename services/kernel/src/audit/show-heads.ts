import { serviceUrl } from '../registry.ts';
import type { RunningModule } from '../subgraph.ts';
import { signServiceToken } from '../token.ts';
import { findChainHead } from './verify.ts';
import { witnessOf } from './witness.ts';

const EVERY_MS = 60_000;
const PATIENCE_MS = 10_000;
/** What is shown as soon as it is sealed. */
const AT_ONCE = 'person.unmask';

/** Shows the heads of a trail to the module that keeps them. Nothing ever waits for it. */
export interface HeadsShown {
  /** What was just sealed: an unmasking is shown at once. */
  sealed(actions: readonly string[]): void;
  stop(): Promise<void>;
}

/**
 * Shows the trail's head to its witness every minute and after every unmasking. A witness that is away is asked again a
 * minute later; a head that waits for over five minutes is an alarm, in the log and in /readyz.
 */
export function startShowing(module: RunningModule): HeadsShown {
  const { services } = module;
  let kept: string | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  async function show(): Promise<void> {
    const head = await findChainHead(module.orm);
    if (!head || head.link === kept) return services.witness.keeps();
    services.witness.waits(services.clock.now());
    await send(module, head);
    kept = head.link;
    services.witness.keeps();
  }

  function start(): void {
    if (running) {
      again = true;
      return;
    }
    running = show()
      .catch((error: unknown) => {
        const since = services.witness.lateSince(services.clock.now());
        if (since) services.log.error({ err: error, since }, 'no other module keeps the heads of this trail');
      })
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          start();
        }
      });
  }

  const timer = setInterval(start, EVERY_MS);
  start();
  return {
    sealed(actions) {
      if (actions.includes(AT_ONCE)) start();
    },
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

async function send({ definition, environment }: RunningModule, head: object): Promise<void> {
  const witness = witnessOf(definition.id);
  const token = await signServiceToken(environment.tokenPrivateKey!, definition.id, witness);
  const response = await fetch(`${serviceUrl(environment.port, witness)}/internal/witness`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(head),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`${witness} answered ${response.status}`);
}
