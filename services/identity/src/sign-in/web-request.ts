import type { FastifyRequest } from 'fastify';

// better-auth is told what it asks for and nothing else of what a client sent.
const TOLD = [
  'cookie',
  'origin',
  'referer',
  'user-agent',
  'x-forwarded-for',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
] as const;

/** A request as better-auth reads them, with headers of our `own`; the body is JSON as it came. */
export function toWebRequest(
  { id, method, url, headers, body }: FastifyRequest,
  origin: string,
  own: Readonly<Record<string, string>> = {},
): Request {
  const kept = TOLD.filter((name) => headers[name] !== undefined).map((name): [string, string] => [
    name,
    String(headers[name]),
  ]);
  kept.push(['x-request-id', id], ...Object.entries(own));
  if (method === 'GET') return new Request(new URL(url, origin), { headers: kept });
  return new Request(new URL(url, origin), {
    method,
    headers: [...kept, ['content-type', 'application/json']],
    body: (body as string | undefined) || '{}',
  });
}
