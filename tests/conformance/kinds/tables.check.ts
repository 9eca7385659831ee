import { advanceTable, checkTable, overHttp, tell } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../security/rights/columns.ts';
import { withDraws } from './drawing.ts';
import type { KindUnderTest } from './kind-under-test.ts';

const RECORDS = 6;

/** Who records for a unit that keeps the kind, or may: what exactly his rows may say is the record's own right. */
const RECORDING: readonly Column[] = [
  'own-clerk',
  'own-reviewer',
  'fellow-clerk',
  'neighbour-clerk',
  'own-clerk-and-supervisor',
];

/** What can only be said where the record is: such a kind has no import. */
const NOT_IN_CELLS = new Set(['own', 'file']);

/** What goes out as a table comes in again, and means the same. */
export function checkTables(kind: KindUnderTest): void {
  const { declaration } = kind.kind;
  const isImportable = declaration.fields.every(
    ({ name, record, optional, shape }) =>
      !record ||
      optional ||
      kind.kind.fields[name]!.cells !== undefined ||
      !(NOT_IN_CELLS.has(shape) || (shape === 'record' && !kind.kind.fields[name]!.named)),
  );

  describe('its tables', () => {
    let http: Awaited<ReturnType<typeof overHttp>>;
    const name = kind.name;
    beforeAll(async () => void (http = await overHttp(kind.module.world)));
    afterAll(async () => {
      await http.close();
      // What was voided here, records of other kinds would be drawn to name.
      await kind.module.referAnew(kind);
    });

    const exported = async () =>
      (await http.post(kind.clerk, `/sheets/${name}/export`, { format: 'xlsx', purpose: 'VERIFY' }))
        .rawPayload;
    const check = (bytes: Buffer) => checkTable(http, kind.clerk, name, bytes);
    // Of a register that units share, all of it: what other units keep goes out with the own rows.
    const standing = () =>
      kind.rows<{ id: string; revision: number }>(
        `select id, revision from "${kind.table}" where voided_on is null and (unit_id = ? or ?) order by id`,
        [kind.clerk.grants[0]!.unit, kind.kind.shared ?? false],
      );
    /** Voids what may be: another unit's, or what others name, stays. */
    const voidAll = async () => {
      for (const row of await standing()) await kind.void(kind.clerk, row);
      return standing();
    };

    it.each(COLUMNS.filter((column) => !RECORDING.includes(column)))(
      'are not taken in from %s, nor is the template given',
      async (column) => {
        const caller = kind.module.caller(column);
        for (const answer of [
          await http.get(caller, `/sheets/${name}/template`),
          await http.get(caller, `/sheets/${name}/imports`),
          await http.post(caller, `/sheets/${name}/imports`, Buffer.from('a,b')),
        ])
          expect(answer.statusCode).toBe(403);
      },
    );

    it.runIf(!isImportable)('are not taken in, and the refusal says so', async () => {
      const refused = await http.get(kind.clerk, `/sheets/${name}/template`);
      expect(refused.json<{ errors: [{ extensions: object }] }>().errors[0].extensions).toEqual({
        code: 'SHEET_NOT_IMPORTABLE',
      });
    });

    it.runIf(isImportable)(
      'hold what is recorded: out and in again changes nothing, taken back and in again records it anew',
      async () => {
        const kept = await voidAll();
        if (!kind.kind.shared) expect(kept).toEqual([]);
        await withDraws(1, async (draw) => {
          for (let nth = 0; nth < RECORDS; nth++) await kind.make(draw);
        });
        const records = await standing();
        const table = await exported();
        const same = await check(table);
        expect(same.counts).toEqual({ SAME: kept.length + RECORDS });
        expect(same.missing).toEqual([]);
        await tell(http, kind.clerk, name, { id: same.id, verb: 'end' });
        expect(await standing()).toEqual(records);

        expect(await voidAll()).toEqual(kept);
        const anew = await check(table);
        expect(anew.counts).toEqual({ NEW: RECORDS, ...(kept.length > 0 ? { SAME: kept.length } : {}) });
        expect(await standing()).toEqual(kept);
        const accepted = anew.questions.map(({ code }) => code);
        const confirmed = await tell(http, kind.clerk, name, {
          id: anew.id,
          verb: 'confirm',
          body: { accepted },
        });
        await advanceTable(http, kind.clerk, name, confirmed!);
        expect(await standing()).toHaveLength(kept.length + RECORDS);
        const again = await check(await exported());
        expect(again.counts).toEqual({ SAME: kept.length + RECORDS });
        await tell(http, kind.clerk, name, { id: again.id, verb: 'end' });
      },
    );
  });
}
