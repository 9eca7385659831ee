import type { Caller } from '@minsheng/kernel';
import { unitId } from '@minsheng/kernel/testing';
import { type GraphQLSchema, isInputObjectType, getNamedType } from 'graphql';
import { COLUMNS, type Column, callerOf } from './columns.ts';
import type { FileDesk } from './file-desk.ts';
import type { Known } from './known.ts';
import type { Asked, Row } from './matrix.ts';
import { cellOf } from './reading.ts';
import { type AnyField, Variables } from './variables.ts';

/** Every column may have changed it for either owner. */
const MOST_CHANGES = 4 * COLUMNS.length;

const WORDS: Readonly<Record<number, string>> = { 200: 'yes', 201: 'yes', 403: 'no' };

/** Who uploads for which unit, reads whose files, and names whose files in records. */
export async function measureFiles(
  { moduleId, world, fixture, known }: Asked,
  schema: GraphQLSchema,
  desk: FileDesk,
): Promise<readonly Row[]> {
  const { units } = fixture;
  const upload = async (caller: Caller, unit: string) =>
    wordOf((await desk.upload(caller, unitId(unit))).status);
  const read = async (caller: Caller, id: unknown) => wordOf(await desk.read(caller, String(id)));

  async function row(
    coordinate: string,
    cell: (caller: Caller, column: Column) => Promise<string>,
  ): Promise<Row> {
    const cells = {} as Record<Column, string>;
    for (const column of COLUMNS) cells[column] = await cell(callerOf(column, units), column);
    return { module: moduleId, what: 'file', coordinate, cells };
  }

  /** Whether some record, the own unit's or the fellow's, takes this owner's file. */
  async function names(caller: Caller, field: AnyField, column: Column, owner: 'own' | 'fellow') {
    const pair = known(column);
    for (const record of ['own', 'fellow'] as const) {
      const { text, errors } = await amend(caller, field, {
        ...pair[record],
        scan: pair[owner]['StoredFile'],
      });
      const fault = errors.find(
        ({ code }) => code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT',
      );
      if (fault) throw new Error(`${text}: ${fault.message}`);
      if (!errors.some(({ code }) => code === 'FORBIDDEN' || code === 'FILE_UNKNOWN')) return 'yes';
    }
    return 'no';
  }

  /** Whoever asked before may have changed the record: then on the revision that stands. */
  async function amend(caller: Caller, field: AnyField, given: Known) {
    for (let revision = 1; ; revision++) {
      const variables = new Variables({ ...given, revision });
      const call = variables.call('Mutation', field, undefined, ['scan']);
      const text = `mutation${variables.declaration} { ${call} { id } }`;
      const { errors } = await world.ask(caller, text, variables.values);
      if (revision > MOST_CHANGES || !errors.some(({ code }) => code.startsWith('RECORD_CHANGED')))
        return { text, errors };
    }
  }

  const rows = [
    await row('POST /files', async (caller) =>
      cellOf(await upload(caller, units.own), await upload(caller, units.fellow)),
    ),
    await row('POST /files for a unit that keeps nothing here', (caller) => upload(caller, units.neighbour)),
    await row('POST /files for a unit of another module', (caller) => upload(caller, units.elsewhere)),
    await row('GET /files/:id', async (caller, column) => {
      const { own, fellow } = known(column);
      return cellOf(await read(caller, own['StoredFile']), await read(caller, fellow['StoredFile']));
    }),
  ];
  for (const field of namingFields(schema))
    rows.push(
      await row(`Mutation.${field.name}(input.scan)`, async (caller, column) =>
        cellOf(await names(caller, field, column, 'own'), await names(caller, field, column, 'fellow')),
      ),
    );
  return rows;
}

function wordOf(status: number): string {
  return WORDS[status] ?? String(status);
}

/** Mutations by which a record names a file. */
function namingFields(schema: GraphQLSchema): readonly AnyField[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ type }) => {
      const input = getNamedType(type);
      return isInputObjectType(input) && 'scan' in input.getFields();
    }),
  );
}
