import { QUESTIONS } from '../questions/question.ts';
import type { Change } from '../change.ts';
import type { Context } from '../context.ts';
import type { Kind, ValuesOf } from '../kinds/declared.ts';
import type { Fields } from '../kinds/field.ts';
import { isAmended } from '../kinds/describe.ts';
import { propertyOf } from '../kinds/kind-entity.ts';
import { columnOf, condition, either, equals } from '../records/condition.ts';
import { loadRecords } from '../records/load-records.ts';
import type { SheetColumn } from '../sheets/sheet-column.ts';
import { givenToken, keptToken } from '../sheets/tokens.ts';
import { caseOf, completes, isSamePerson, personIn } from './match-person.ts';
import type { ReadRow, RowFault } from './read-row.ts';

type Given = ReadRow['given'];
type Kept = ValuesOf<Fields>;

/** How rows of a table are known to mean records of a kind. */
export interface Matching {
  /** What must be said before a row can be known; of people the number. */
  readonly by: readonly SheetColumn[];
  /** One text for what makes two rows the same; undefined where the row does not say all of it. */
  identityOf(given: Given): string | undefined;
  /** Standing records of the unit (of what units share, of all of them) that such rows mean, by identity. */
  find(
    ctx: Pick<Context, 'em' | 'vault'>,
    rows: readonly Given[],
  ): Promise<ReadonlyMap<string, readonly Kept[]>>;
}

const BETWEEN = '\u001f';

export function matchingOf(
  ctx: Context,
  kind: Kind,
  columns: readonly SheetColumn[],
  unitId: string,
): Matching {
  const { vault } = ctx;
  const by = columns.filter(
    ({ field, name, isPerson }) => kind.sameBy.includes(field) && (!isPerson || name === 'idNumber'),
  );
  const joined = (tokens: readonly string[]) =>
    vault.hash('import', [kind.name, unitId, ...tokens].join(BETWEEN));
  // What few records share: a person, else a day, else a name.
  const narrow =
    by.find(({ isPerson }) => isPerson) ??
    by.find(({ spec }) => spec.shape === 'day') ??
    by.find(({ spec }) => spec.shape === 'text') ??
    by[0]!;
  return {
    by,
    identityOf(given) {
      const tokens = by.map((column) => givenToken(vault, column, given));
      return by.every((column, nth) => tokens[nth] !== '' || column.spec.shape === 'place')
        ? joined(tokens.map((it, nth) => placeToken(ctx, by[nth]!, it)))
        : undefined;
    },
    async find({ em }, rows) {
      const asked = [
        ...new Set(rows.map((given) => givenToken(vault, narrow, given)).filter((it) => it !== '')),
      ];
      const column = narrow.isPerson
        ? `${columnOf(narrow.field)}_id_number_hash`
        : columnOf(propertyOf(narrow.field, narrow.spec));
      // Somebody whose number the source masked then, or masks now, is known by the case.
      const cases = narrow.isPerson ? [...new Set(rows.flatMap((given) => caseOf(vault, given) ?? []))] : [];
      const means = [
        ...(asked.length > 0 ? [among(column, asked)] : []),
        ...(cases.length > 0 ? [among(`${columnOf(narrow.field)}_case_hash`, cases)] : []),
      ];
      if (means.length === 0) return new Map();
      const found = await loadRecords(em, kind, [
        ...(kind.shared ? [] : [equals('unit_id', unitId)]),
        equals('voided_on', null),
        either(means),
      ]);
      const identityAs = (record: Kept, subject?: string) =>
        joined(
          by.map((it) =>
            placeToken(ctx, it, it.isPerson && subject ? subject : keptToken(vault, it, record)),
          ),
        );
      const byIdentity = new Map<string, Kept[]>();
      const add = (identity: string, record: Kept) => {
        const known = byIdentity.get(identity) ?? [];
        if (!known.includes(record)) byIdentity.set(identity, [...known, record]);
      };
      const subjectsOfCase = new Map(
        rows.map((given) => [caseOf(vault, given), givenToken(vault, narrow, given)]),
      );
      for (const record of found) {
        add(identityAs(record), record);
        const caseHash = narrow.isPerson ? personIn(record, narrow).caseHash : undefined;
        const subject = caseHash && subjectsOfCase.get(caseHash);
        if (subject) add(identityAs(record, subject), record);
      }
      return byIdentity;
    },
  };
}

function among(column: string, tokens: readonly string[]) {
  return condition(
    `r."${column}"::text in (select jsonb_array_elements_text(?::jsonb))`,
    JSON.stringify(tokens),
  );
}

/** The county itself may be said by its name or by nothing. */
function placeToken({ catalogue }: Context, { spec }: SheetColumn, token: string): string {
  return spec.shape === 'place' && token === catalogue.county().id ? '' : token;
}

/** How a row differs from the record that it means. */
export interface Difference {
  /** Inputs that would be amended. */
  readonly amendment: Readonly<Record<string, unknown>>;
  readonly changed: readonly string[];
  /** What cannot be said otherwise of a record. */
  readonly faults: readonly RowFault[];
}

export function differenceOf(
  ctx: Context,
  columns: readonly SheetColumn[],
  given: Given,
  record: object,
): Difference {
  const { vault } = ctx;
  const completed = columns.filter((column) => completes(vault, column, given, record));
  const differing = columns.filter((column) => {
    if (given[column.name] === undefined || completed.includes(column)) return false;
    // Who somebody is, is said by the number; what else tells it is asked for where that is not the usual one.
    if (column.isPerson && (column.input.rare || isSamePerson(vault, column, given, record))) return false;
    const [said, kept] = [givenToken(vault, column, given), keptToken(vault, column, record)];
    return placeToken(ctx, column, said) !== placeToken(ctx, column, kept);
  });
  const amended = differing.filter(({ spec }) => isAmended(spec));
  return {
    amendment: Object.fromEntries([...amended, ...completed].map(({ name }) => [name, given[name]])),
    changed: [...amended, ...completed].map(({ name }) => name),
    faults: differing
      .filter(({ spec }) => !isAmended(spec))
      .map(({ name, label }) => ({ column: name, code: 'IMPORT_NOT_AMENDABLE', params: { label } })),
  };
}

/** Records a new row; what only a correction can say of it follows at once. */
export async function recordRow(
  tx: Change,
  kind: Kind,
  columns: readonly SheetColumn[],
  given: Given,
): Promise<Kept> {
  const made = await kind.record(tx, given, { confirmed: QUESTIONS });
  const { amendment, changed } = differenceOf(tx, columns, given, made);
  if (changed.length === 0) return made;
  return kind.amend(tx, { id: made.id, revision: made.revision }, amendment, { confirmed: QUESTIONS });
}
