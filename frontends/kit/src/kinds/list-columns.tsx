import { nameOf } from '../data/name-of.ts';
import { Link } from 'react-router';
import { CountedMark } from '../data/counted-mark.tsx';
import type { Column } from '../data/data-table.tsx';
import { t } from '../i18n/messages.ts';
import {
  type FieldDescriptor,
  type KindDescriptor,
  type KindRow,
  headingField,
  kindPath,
  valueOf,
} from './descriptor.ts';
import { FieldValue, measuredLabel } from './field-value.tsx';
import type { KindSlots } from './slots.ts';

const FIGURES: ReadonlySet<string> = new Set(['count', 'quantity', 'money']);
const LONG: ReadonlySet<string> = new Set(['text', 'note', 'choices']);

/** Columns of a kind's list: its heading, its fields in their order, then what every record has. */
export function listColumns<Row extends KindRow>(
  kind: KindDescriptor<Row, never>,
  slots: KindSlots<Row, never>,
  chosen: readonly string[],
): readonly Column<Row>[] {
  const shown = kind.fields.filter(
    ({ name, column }) => name !== kind.heading && (column === 'shown' || chosen.includes(name)),
  );
  return [
    headingColumn(kind, slots),
    ...shown.map((field) => fieldColumn(field, slots)),
    ...(slots.columns ?? []),
    ...(kind.fields.some(({ shape }) => shape === 'place') ? [] : [townshipColumn<Row>()]),
    {
      key: 'counted',
      title: t('column.counted'),
      steady: true,
      render: (row) => <CountedMark record={row} />,
    },
  ];
}

function headingColumn<Row extends KindRow>(
  kind: KindDescriptor<Row, never>,
  { cells = {} }: KindSlots<Row, never>,
): Column<Row> {
  const field = headingField(kind);
  return {
    key: kind.heading,
    title: field?.label ?? kind.words.one,
    heading: true,
    sort: field?.sort ? field.name : undefined,
    render: (row) => (
      <Link to={kindPath(kind, row.id)}>
        {cells[kind.heading]?.(row) ?? <Heading kind={kind} row={row} />}
      </Link>
    ),
  };
}

/** How a record is called: by its heading field, else by its summary. */
export function Heading({
  kind,
  row,
}: {
  readonly kind: Pick<KindDescriptor, 'fields' | 'heading'>;
  readonly row: KindRow;
}) {
  const field = headingField(kind);
  return field ? <FieldValue field={field} value={valueOf(row, field)} /> : row.summary;
}

function fieldColumn<Row extends KindRow>(
  field: FieldDescriptor,
  { cells = {} }: KindSlots<Row, never>,
): Column<Row> {
  const { name, shape, sort } = field;
  return {
    key: name,
    title: measuredLabel(field),
    align: FIGURES.has(shape) ? 'right' : undefined,
    sort: sort ? name : undefined,
    cut: LONG.has(shape),
    steady: !LONG.has(shape),
    render: (row) => cells[name]?.(row) ?? <FieldValue field={field} value={valueOf(row, field)} />,
  };
}

function townshipColumn<Row extends KindRow>(): Column<Row> {
  return {
    key: 'township',
    title: t('column.township'),
    steady: true,
    render: ({ township }) => nameOf(township),
  };
}
