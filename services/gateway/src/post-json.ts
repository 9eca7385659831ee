import { Agent } from 'undici';

// Connections stay open between requests. The services close theirs later, so that none is used while it is being closed.
const agent = new Agent({
  keepAliveTimeout: 30_000,
  keepAliveMaxTimeout: 30_000,
  connect: { timeout: 2_000 },
});

export interface JsonQuestion {
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
  /** Longest silence, in milliseconds. */
  readonly timeout: number;
}

export interface JsonAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks a service. Throws where it cannot be reached or is silent for too long; any status is an answer. */
export async function postJson(url: URL, { headers, body, timeout }: JsonQuestion): Promise<JsonAnswer> {
  const answer = await agent.request({
    origin: url.origin,
    path: url.pathname,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  return { status: answer.statusCode, text: await answer.body.text() };
}
