import type { Caller } from '@minsheng/kernel';
import { serviceUrl } from '@minsheng/kernel/registry';
import fastify from 'fastify';

/** Stands for identity before a real gateway: sessions by cookie. Take one out to end it. */
export async function openSessionBook(origin: string): Promise<{
  readonly sessions: Map<string, Caller>;
  close(): Promise<void>;
}> {
  const sessions = new Map<string, Caller>();
  const app = fastify();
  app.post<{ Body: { cookie: string } }>('/internal/session', ({ body }) => {
    const caller = sessions.get(body.cookie);
    return caller ? { caller, sessionId: 's1', expiresAt: '2099-01-01T00:00:00Z' } : { caller: null };
  });
  const { port, hostname } = new URL(serviceUrl(Number(new URL(origin).port), 'identity'));
  await app.listen({ port: Number(port), host: hostname });
  return { sessions, close: () => app.close() };
}
