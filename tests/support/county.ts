import { type FactMessage, loadSubgraph, markSent, nextMessage, rebuild } from '@minsheng/kernel';
import { type World, callerWith, createWorld, testCluster } from '@minsheng/kernel/testing';
import { takeSnapshot } from '../../services/supervision/src/catalogue/snapshot.ts';
import { receiveFacts } from '../../services/supervision/src/facts/receive.ts';

/** A reading as the graph tells it. */
export interface ReadingAnswer {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly completion: string | null;
  readonly light: string;
  readonly standing: string;
  readonly daysMissing: number | null;
}

/** A bureau and supervision with the catalogue of 2026, joined by real fact messages. No port is opened. */
export interface County extends AsyncDisposable {
  readonly bureau: World;
  readonly supervision: World;
  setToday(day: string): void;
  /** Takes every fact that waits from the bureau; `carry` may double it or keep it for later. */
  deliver(carry?: (message: FactMessage) => Promise<void>): Promise<void>;
  /** Hands one message to supervision. */
  hand(message: FactMessage): Promise<void>;
  reading(code: string, args?: string): Promise<ReadingAnswer | null>;
  /** Counts everything anew from the records. */
  rebuild(): Promise<void>;
  /** Runs an operation at the bureau and expects no refusal. */
  must(
    caller: Parameters<World['ask']>[0],
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Record<string, unknown>>;
  /** Sums of an indicator's cells, at the bureau and at supervision. */
  cells(): Promise<{ readonly bureau: unknown; readonly supervision: unknown }>;
}

const LEADER = callerWith('COUNTY_LEADER');
const SUMS = (table: string) =>
  `select indicator_id, day::text as day, township_id, recorded_day::text as recorded_day, trim_scale(value)::text as value,
     trim_scale(numerator)::text as numerator, trim_scale(denominator)::text as denominator, records
   from ${table} order by 1, 2, 3, 4`;

export async function createCounty(moduleId: string): Promise<County> {
  const supervision = await createWorld(testCluster(), await loadSubgraph('supervision'));
  const catalogue = await takeSnapshot(supervision.module.orm.em.fork());
  const bureau = await createWorld(testCluster(), await loadSubgraph(moduleId), catalogue);
  const { orm, services } = bureau.module;

  async function hand(message: FactMessage): Promise<void> {
    const { orm, services } = supervision.module;
    await receiveFacts(orm.em.fork(), moduleId, message, services.clock.today());
  }

  async function close(): Promise<void> {
    await bureau.close();
    await supervision.close();
  }

  return {
    bureau,
    supervision,
    setToday(day) {
      bureau.setToday(day);
      supervision.setToday(day);
    },
    async deliver(carry = hand) {
      for (let message = await nextMessage(orm); message; message = await nextMessage(orm)) {
        await carry(message);
        await markSent(orm, message);
      }
    },
    hand,
    async reading(code, args = '') {
      const { data, errors } = await supervision.ask(
        LEADER,
        `query ($code: String!) { indicatorByCode(year: 2026, code: $code) { reading${args} {
           value numerator denominator completion light standing daysMissing } } }`,
        { code },
      );
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return (data as { indicatorByCode: { reading: ReadingAnswer | null } }).indicatorByCode.reading;
    },
    async rebuild() {
      const { measures, catalogue: mirror, clock } = services;
      await rebuild(orm, measures, mirror.bindings(), mirror, clock.today());
    },
    async must(caller, query, variables) {
      const { data, errors } = await bureau.ask(caller, query, variables);
      if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    async cells() {
      return {
        bureau: await orm.em.fork().execute(SUMS('fact_cell')),
        supervision: await supervision.module.orm.em.fork().execute(SUMS('reported_cell')),
      };
    },
    [Symbol.asyncDispose]: close,
  };
}
