/** What an auditor reads of an act on a record of a sensitive kind: 登记, 更正, 作废, 查看. */
export type ReducedVerb = 'record' | 'amend' | 'void' | 'read';

/** By the verb of the act; whatever else a kind does to its records is a correction to the auditor. */
export const REDUCED = {
  record: 'record',
  upload: 'record',
  import: 'record',
  finish: 'record',
  discard: 'record',
  void: 'void',
  unmask: 'read',
  export: 'read',
} as const satisfies Record<string, ReducedVerb>;

const OTHERS: ReducedVerb = 'amend';

/** Acts of the system on all records of a year or a key: they tell of nobody, and stand in the trail as they are. */
export const OF_THE_SYSTEM = ['person.rotate-keys', 'person.deidentify'] as const;

/** SQL: {@link REDUCED} of the verb in `action`. */
export function reducedVerbSql(action: string): string {
  const cases = Object.entries(REDUCED).map(([verb, shown]) => `when '${verb}' then '${shown}'`);
  return `case split_part(${action}, '.', 2) ${cases.join(' ')} else '${OTHERS}' end`;
}
