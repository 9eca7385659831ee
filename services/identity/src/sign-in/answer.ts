import { translate } from '@minsheng/kernel';
import { messages } from '../messages.ts';

/** What a page learns of better-auth's answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Known {
  readonly code?: string;
  readonly user?: { readonly id: string; readonly username: string; readonly name: string };
  readonly session?: { readonly expiresAt: string };
}

/**
 * A refusal gets its text in Chinese, a success is cut down to who it is and until when: better-auth would tell the
 * session's token and the addresses of the account to any script of the page.
 */
export async function answerOf(response: Response): Promise<Answer> {
  const known = (await response.json().catch(() => null)) as Known | null;
  if (!response.ok) return refusal(response.status, codeOf(response.status, known?.code));
  if (!known?.user) return { status: response.status, body: null };
  const { id, username, name } = known.user;
  return {
    status: response.status,
    body: { user: { id, username, name }, expiresAt: known.session?.expiresAt },
  };
}

export function refusal(status: number, code: string): Answer {
  return { status, body: { code, message: translate(messages, code) } };
}

function codeOf(status: number, code: string | undefined): string {
  if (code && code in messages) return code;
  return status === 429 ? 'TOO_MANY_REQUESTS' : 'SIGN_IN_FAILED';
}
