import type { Fault } from './domain/index.ts';

/** Values that complete a refusal's message, and the input field it is about. */
export interface RefusalParams {
  readonly field?: string;
  readonly [name: string]: string | number | undefined;
}

/** A business "no". The code is the key of the message; the one translator at the edge makes the text. */
export class Refusal extends Error {
  readonly code: string;
  readonly params: RefusalParams;
  /** Key of the message, where it says more than the code's: the code stays what programs know. */
  readonly words: string;

  constructor(code: string, params: RefusalParams = {}, words = code) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
    this.words = words;
  }
}

/** The caller has no right to this. Says nothing of whether the thing exists. */
export function forbidden(): Refusal {
  return new Refusal('FORBIDDEN');
}

/** There is no such thing, or the caller may not know of it. */
export function notFound(): Refusal {
  return new Refusal('NOT_FOUND');
}

/** Throws the refusal for a fault, if there is one. */
export function refuse(fault: Fault | undefined): void {
  if (fault) throw new Refusal(fault.code, { field: fault.field, ...fault.params });
}
