import { createWorld } from '../../../services/gateway/src/testing/world.ts';
import { COLUMNS, type Column, callerOf } from './columns.ts';
import { FIXTURES } from './fixtures/index.ts';
import type { Row } from './matrix.ts';

const WORDS: Readonly<Record<number, string>> = { 200: 'yes', 403: 'no' };

/** Who hears from the gateway which figures changed. */
export async function measureEvents(): Promise<readonly Row[]> {
  const world = await createWorld();
  try {
    await world.start();
    const origin = await world.app.listen({ port: 0, host: '127.0.0.1' });
    const cells = {} as Record<Column, string>;
    for (const column of COLUMNS) {
      const cookie = `session=${column}`;
      world.identity.sessions.set(cookie, callerOf(column, FIXTURES['supervision']!.units));
      const leaving = new AbortController();
      const { status } = await fetch(`${origin}/api/events`, { headers: { cookie }, signal: leaving.signal });
      leaving.abort();
      cells[column] = WORDS[status] ?? String(status);
    }
    return [{ module: 'gateway', what: 'event', coordinate: 'GET /api/events', cells }];
  } finally {
    await world.stop();
  }
}
