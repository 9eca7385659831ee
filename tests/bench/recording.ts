import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { QUESTIONS } from '@minsheng/kernel/kinds';

/** Who may record what {@link recorder} records. */
export const RECORDING_USER = 'culture-tourism-clerk';

const DOCUMENTS = resolve(
  import.meta.dirname,
  '../../frontends/civil-affairs/src/gql/persisted-documents.json',
);

/** Records shows in a demonstration system, as a page would, and throws where one was not acknowledged. */
export async function recorder(url: string, cookie: string): Promise<(nth: number) => Promise<void>> {
  const documents = JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>;
  const [sha256Hash] = Object.entries(documents).find(([, text]) =>
    text.includes('mutation RecordActivity('),
  )!;
  const run = crypto.randomUUID();
  return async (nth) => {
    const input = {
      kind: 'PERFORMANCE',
      title: '坝坝电影',
      venue: '院坝',
      township: null,
      stage: 'HELD',
      heldOn: `2026-0${1 + (nth % 9)}-1${nth % 7}`,
      audience: nth % 300,
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify({
        variables: { input, requestKey: `${run}-${nth}`, confirmed: QUESTIONS },
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data?: { made: unknown } | null;
      errors?: object[];
    };
    if (!data?.made) throw new Error(JSON.stringify(errors));
  };
}
