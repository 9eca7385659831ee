import { translate } from '@minsheng/kernel';
import { messages } from '../messages.ts';

/** What a page learns of better-auth's answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Where a browser is sent, on the way to the county's sign-in and back. */
  readonly location?: string;
}

interface Known {
  readonly code?: string;
  readonly user?: { readonly id: string; readonly username: string; readonly name: string };
  readonly session?: { readonly expiresAt: string };
  readonly url?: string;
}

/**
 * A refusal gets its text in Chinese, a success is cut down to who it is and until when: better-auth would tell the
 * session's token and the addresses of the account to any script of the page.
 */
export async function answerOf(response: Response): Promise<Answer> {
  const { status } = response;
  if (status === 302) return { status, body: null, location: response.headers.get('location') ?? '/' };
  const known = (await response.json().catch(() => null)) as Known | null;
  if (!response.ok) return refusal(status, codeOf(status, known?.code));
  if (known?.url) return { status, body: { url: known.url } };
  if (!known?.user) return { status, body: null };
  const { id, username, name } = known.user;
  return { status, body: { user: { id, username, name }, expiresAt: known.session?.expiresAt } };
}

export function refusal(status: number, code: string): Answer {
  return { status, body: { code, message: translate(messages, code) } };
}

function codeOf(status: number, code: string | undefined): string {
  if (code && code in messages) return code;
  return status === 429 ? 'TOO_MANY_REQUESTS' : 'SIGN_IN_FAILED';
}
