/** A condition on rows of a table that the statement calls `r`. Values are parameters; names come from declarations alone. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export function condition(sql: string, ...params: readonly unknown[]): Condition {
  return { sql, params };
}

/** Rows whose column has this value; null where it has none. */
export function equals(column: string, value: unknown): Condition {
  return value === null ? condition(`r."${column}" is null`) : condition(`r."${column}" = ?`, value);
}

/** Rows whose column has one of these values. */
export function isAmong(column: string, values: readonly string[]): Condition {
  return condition(`r."${column}" in (select jsonb_array_elements_text(?::jsonb))`, JSON.stringify(values));
}

export function both(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' and ', 'true');
}

export function either(conditions: readonly Condition[]): Condition {
  return joined(conditions, ' or ', 'false');
}

function joined(conditions: readonly Condition[], word: string, none: string): Condition {
  if (conditions.length === 0) return condition(none);
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(word),
    params: conditions.flatMap(({ params }) => params),
  };
}

/** `screenedOn` -> `screened_on`: how the ORM names columns. */
export function columnOf(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
