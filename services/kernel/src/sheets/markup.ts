import { Parser } from 'htmlparser2';
import { SheetFault } from './sheet-fault.ts';

/** What a reader hears of a document; names without their prefix, in small letters for HTML. */
export interface Hearing {
  readonly opened?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
}

/**
 * Reads XML or HTML as it arrives. No declaration of a document is followed, so no entity grows. XML of which an end is missing was cut
 * off: refused, since half a table must not pass for a whole one.
 */
export function markupReader({ opened, text, closed }: Hearing, xmlMode: boolean): Parser {
  // `<c/>` ends by itself, as what is left open at the end of the document does.
  let isJustOpen = false;
  return new Parser(
    {
      onopentag: (name, attributes) => {
        isJustOpen = true;
        opened?.(bare(name), attributes);
      },
      ontext: (piece) => text?.(piece),
      onclosetag: (name, isImplied) => {
        if (xmlMode && isImplied && !isJustOpen) throw new SheetFault('SHEET_BROKEN');
        isJustOpen = false;
        closed?.(bare(name));
      },
    },
    { xmlMode, decodeEntities: true },
  );
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
