import { Parser } from 'htmlparser2';

/** What a reader hears of a document; names without their prefix, in small letters for HTML. */
export interface Hearing {
  readonly opened?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
}

/** Reads XML or HTML as it arrives. No declaration of a document is followed, so no entity grows. */
export function markupReader({ opened, text, closed }: Hearing, xmlMode: boolean): Parser {
  return new Parser(
    {
      onopentag: (name, attributes) => opened?.(bare(name), attributes),
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => closed?.(bare(name)),
    },
    { xmlMode, decodeEntities: true },
  );
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
