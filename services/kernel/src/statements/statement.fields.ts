import { Property } from '@mikro-orm/decorators/legacy';
import { type Decimal, toCanonical } from '../domain/index.ts';
import { type Field, NO_FILTERS, type Taking, oneInput } from '../kinds/field.ts';
import { type IdField, idField } from '../kinds/fields/references.ts';
import type { OneInput } from '../kinds/typed-inputs.ts';
import type { Bureau } from '../records/bureau.ts';
import { placeOf } from '../records/record.actions.ts';
import { type KeptTotal, StatementTotal, StatementTotalInput } from './statement-total.ts';
import { isShare } from './statement.rules.ts';

/** The indicator that a statement is about: one that statements of the caller's unit feed. */
export function statedIndicator({
  Indicator,
}: Bureau): IdField<string, OneInput<{ readonly filter: true }, string>> {
  const type = { thunk: () => Indicator, sdl: 'Indicator' };
  return {
    ...idField('record', { filter: true }, type, '{ id code name counting unitOfMeasure }'),
    refersTo: 'Indicator',
    // One that the unit does not answer for was refused before, with its rights.
    take: (given, { name }) => given[name] as string,
    namedBy: (bindings) => bindings.map(({ indicatorId }) => indicatorId),
    show: (id) => ({ id }),
  };
}

/** The figures of each place; of a place, only what its indicator is counted by. */
export function statedTotals(): Field<
  readonly KeptTotal[],
  OneInput<{ readonly amend: true }, readonly StatementTotalInput[]>
> {
  const options = { amend: true, column: 'none' } as const;
  const input = { thunk: () => [StatementTotalInput], sdl: '[StatementTotalInput!]' };
  return {
    shape: 'own',
    options,
    bounds: {},
    columnType: 'jsonb',
    define: Property({ type: 'json' }) as never,
    output: {
      type: { thunk: () => [StatementTotal], sdl: '[StatementTotal!]' },
      nullable: false,
      selection: '{ township { id name } value numerator denominator }',
    },
    inputs: oneInput(input, options),
    filters: NO_FILTERS,
    take: (given, at) =>
      (given[at.name] as readonly StatementTotalInput[]).map((total, nth) => keptOf(total, nth + 1, at)),
    image: (totals) => totals as never,
    tell: (totals, { catalogue }) =>
      totals.map(({ townshipId, value, numerator, denominator }) => {
        const { name } = (townshipId && catalogue.findTownship(townshipId)) || catalogue.county();
        return `${name} ${denominator === '0' ? value : `${numerator} / ${denominator}`}`;
      }),
    show: (totals, { catalogue }) =>
      totals.map(({ townshipId, ...figures }) => ({
        township: { id: townshipId ?? catalogue.county().id },
        ...figures,
      })),
    sample(name, draw) {
      const value = String(draw(SAMPLE));
      // Of both ways to count one is asked for.
      return { [name]: [{ value, numerator: value, denominator: String(SAMPLE) }] };
    },
  };
}

const SAMPLE = 500;
const NONE = { value: '0', numerator: '0', denominator: '0' };

/** Refuses a row without the figure that its indicator is counted by. */
function keptOf(total: StatementTotalInput, row: number, { tx, record, refuse }: Taking): KeptTotal {
  const said = (quantity: Decimal | null | undefined): string =>
    quantity ? toCanonical(quantity) : refuse('QUANTITY_MISSING', { row });
  const townshipId = placeOf(tx, total.township);
  const { counting } = tx.catalogue.findIndicator(String(record['indicatorId']))!;
  return isShare(counting)
    ? { ...NONE, townshipId, numerator: said(total.numerator), denominator: said(total.denominator) }
    : { ...NONE, townshipId, value: said(total.value) };
}
