import { type MessageParams, message } from './messages.ts';

/** The gateway's own "no", before any subgraph is asked. */
export class GatewayRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly extensions: Readonly<Record<string, string>>;

  /** `text` names another message where one code has several. */
  constructor(status: number, code: string, params: MessageParams = {}, text = code) {
    super(message(text, params));
    this.name = 'GatewayRefusal';
    this.status = status;
    this.code = code;
    this.extensions = typeof params.module === 'string' ? { code, module: params.module } : { code };
  }
}

/** One shape for every refusal of the gateway, on /graphql and elsewhere. */
export function refusalBody(refusal: GatewayRefusal) {
  return { errors: [{ message: refusal.message, extensions: refusal.extensions }] };
}
