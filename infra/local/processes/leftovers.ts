import { POSTGRES } from '../postgres/name.ts';
import { findRunning } from './roster.ts';
import { endProcess } from './signal.ts';

const PATIENCE = 15_000;

/**
 * Stops what a killed launcher left: services first, PostgreSQL last. The guardian calls it as soon as the launcher
 * is gone, the next start calls it again in case the guardian was killed too. Harmless where nothing is left.
 */
export async function stopLeftovers(file: string): Promise<void> {
  const processes = findRunning(file)?.processes ?? [];
  const services = processes.filter(({ id }) => id !== POSTGRES);
  const servers = processes.filter(({ id }) => id === POSTGRES);
  await Promise.all(services.map((it) => endProcess(it, 'SIGTERM', PATIENCE)));
  await Promise.all(servers.map((it) => endProcess(it, 'SIGINT', PATIENCE)));
}
