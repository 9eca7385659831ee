/** Why a file cannot be read as a table; the code is a message key. Of the reading process, which knows no refusals. */
export class SheetFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
