/** Why a record cannot stand as it is, with the field it is about: what pure rules answer. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
