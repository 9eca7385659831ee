import { GatewayRefusal } from './refusal.ts';
import type { GatewaySettings } from './settings.ts';

/** What people are told when a module does not answer, by the registry's name for it. */
export function unavailable(settings: Pick<GatewaySettings, 'modules'>, id: string): GatewayRefusal {
  return new GatewayRefusal(503, 'SERVICE_UNAVAILABLE', { module: id, title: titleOf(settings, id) });
}

/** Like {@link unavailable}, for a change that was sent and not answered: it may have been made. */
export function uncertain(settings: Pick<GatewaySettings, 'modules'>, id: string): GatewayRefusal {
  const params = { module: id, title: titleOf(settings, id) };
  return new GatewayRefusal(503, 'SERVICE_UNAVAILABLE', params, 'CHANGE_UNCERTAIN');
}

function titleOf({ modules }: Pick<GatewaySettings, 'modules'>, id: string): string {
  return modules.find((entry) => entry.id === id)?.title ?? id;
}
