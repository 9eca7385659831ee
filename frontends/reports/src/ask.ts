import { fetchAsDrawn } from '@minsheng/kit';

export interface Answered {
  readonly report?: { readonly rows: readonly never[]; readonly totals?: never; readonly asOf?: string };
  /** Why there is none, in the words of the server. */
  readonly refusals: readonly string[];
}

/** Sends a text as it stands; throws where nobody answers. `signal` ends it, in the services too. */
export async function askText(query: string, signal: AbortSignal): Promise<Answered> {
  const response = await fetchAsDrawn('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: Record<string, Answered['report'] | null> | null;
    errors?: readonly { readonly message: string }[];
  };
  const report = Object.values(data ?? {}).find((it) => it != null && Array.isArray(it.rows));
  return { ...(report ? { report } : {}), refusals: errors.map(({ message }) => message) };
}
