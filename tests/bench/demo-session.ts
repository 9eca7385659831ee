import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Who is signed in where. */
export interface DemoSession {
  readonly url: string;
  readonly cookie: string;
}

/** Signs in as the portal does; throws where that is refused. */
export async function signIn(
  url: string,
  account: { username: string; password: string },
): Promise<DemoSession> {
  const response = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(account),
  });
  if (!response.ok) throw new Error(`signing in was answered ${response.status}`);
  const cookie = response.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ');
  return { url, cookie };
}

interface Days {
  readonly asOf: string;
  readonly previous: string;
}

/** The portal's own overview, by its hash, as a browser sends it. */
export function overviewRequest({ url, cookie }: DemoSession, { asOf, previous }: Days): RequestInit {
  const file = resolve(import.meta.dirname, '../../frontends/portal/src/gql/persisted-documents.json');
  const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const [sha256Hash] = documents.find(([, text]) => text.includes('query Overview('))!;
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url },
    body: JSON.stringify({
      operationName: 'Overview',
      variables: { year: 2026, asOf, previous },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  };
}
