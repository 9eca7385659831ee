import type { EntityManager } from '@mikro-orm/postgresql';
import type { RunningModule } from '../subgraph.ts';
import {
  type HeadFault,
  type SignedHead,
  exportHead,
  headFaultsOf,
  headsFolder,
  readHeads,
} from './heads.ts';
import { sealCommitted } from './sealer.ts';
import { readWitnessed } from './witness.ts';
import { type ChainHead, type ChainReport, findHead, verifyChain } from './verify.ts';

/** What a check found, with the heads that it compared. */
export interface TrailReport extends ChainReport {
  readonly headsCompared: number;
  /** The newest of them; undefined where there is none to compare with. */
  readonly newestHead: SignedHead | undefined;
  readonly headFaults: readonly HeadFault[];
}

/** The last check of a trail, as kept for the auditor. */
export interface TrailCheck {
  readonly at: Date;
  readonly whole: boolean;
  readonly position: string;
  readonly link: string;
  readonly faults: number;
  readonly firstFault: string | null;
}

const FIRST_HEAD_MS = 60_000;
const WHOLE_EVERY_MS = 24 * 3_600_000;
// Any number, the same in every replica.
const LOCK = 7_305_002;

interface CheckAsked {
  /** Of the heads; left out: where the service writes them. */
  readonly folder?: string;
  /** A link that an earlier check found to hold; without it the whole chain is walked. */
  readonly from?: ChainHead;
  /** Whether no service ever found a row here: it exports its first head after this. */
  readonly first?: boolean;
}

/**
 * Verifies a module's trail against its links, every head that was exported to `folder` and what earlier checks saw, and
 * keeps the outcome.
 */
export async function checkTrail(
  { orm, environment, definition, services }: RunningModule,
  { folder = headsFolder(environment.dataFolder), from, first = false }: CheckAsked = {},
): Promise<TrailReport> {
  // Before the file is read: lines only grow.
  const expected = await countHeadLines(orm.em.fork());
  const read = await readHeads(folder, environment.tokenPublicKeys, definition.id);
  const { heads, forgedLines } = read;
  const lines = heads.length + forgedLines.length;
  // A copy that is kept elsewhere lags behind, an empty one is none.
  const own = folder === headsFolder(environment.dataFolder);
  const cut = own ? lines < expected : lines === 0 && expected > 0;
  // What others saw is walked through with the whole chain: a minute's head of each is much to read every time.
  const witnessed = from && lines > 0 ? [] : await readWitnessed(folder, environment, definition.id);
  const report = await verifyChain({ orm, services }, { heads: [...heads, ...witnessed], from });
  const missing = own && lines === 0 && !first && (witnessed.length > 0 || (await isLate(orm.em.fork())));
  const headFaults = headFaultsOf(read, { cut, missing });
  const known = {
    ...report,
    headsCompared: heads.length + witnessed.length,
    newestHead: heads.at(-1),
    headFaults,
  };
  await orm.em
    .fork()
    .execute(
      `insert into audit_check (at, whole, position, link, faults, first_fault, head_lines) values (?, ?, ?, ?, ?, ?, ?)`,
      [
        services.clock.now(),
        from === undefined,
        report.head?.position ?? '0',
        report.head?.link ?? '',
        report.faults.length + headFaults.length,
        firstOf(known),
        own ? lines : null,
      ],
      'run',
    );
  return known;
}

/** Whether a head should long have been exported, by the age of the oldest sealed row. */
async function isLate(em: EntityManager): Promise<boolean> {
  const [row] = await em.execute<{ late: boolean }[]>(
    `select exists (select 1 from audit_seal s join audit_row r on r.id = s.row_id
       where coalesce(r.written_at, r.at) < now() - interval '2 minutes') as late`,
  );
  return row!.late;
}

/** The most lines of heads that a check found where the service writes them. */
async function countHeadLines(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ lines: number }[]>(
    'select coalesce(max(head_lines), 0)::int as lines from audit_check',
  );
  return row!.lines;
}

/** The last check; undefined before the first. */
export async function findLastCheck(em: EntityManager, wholeOnly = false): Promise<TrailCheck | undefined> {
  const [row] = await em.execute<TrailCheck[]>(
    `select at, whole, position::text as position, link, faults, first_fault as "firstFault" from audit_check
     where whole or not ? order by id desc limit 1`,
    [wholeOnly],
  );
  return row && { ...row, at: new Date(row.at) };
}

/**
 * Checks the trail and exports its head at the start, then every `auditHeadMinutes`, and exports once more when stopped.
 * Once a day the whole chain is walked, in between what was added. A failure is logged and tried again.
 */
export function startHeads(module: RunningModule): () => Promise<void> {
  const { orm, environment, definition, services } = module;
  const key = environment.tokenPrivateKey!;
  const folder = headsFolder(environment.dataFolder);

  // A trail that begins after the service did has its first head within a minute.
  let exported = false;

  // One replica at a time, since each line names the one before it; what another one is exporting is the same head.
  async function saveHead(): Promise<void> {
    await orm.em.fork().transactional(async (em) => {
      const [lock] = await em.execute<{ free: boolean }[]>('select pg_try_advisory_xact_lock(?) as free', [
        LOCK,
      ]);
      const head = lock?.free ? await findHead(em) : undefined;
      if (!head) return;
      await exportHead(folder, key, definition.id, head, services.clock.now());
      exported = true;
    });
  }

  async function checkAndSave(stopping = false): Promise<void> {
    // What another start or the demonstration left unsealed belongs to what is checked.
    while ((await sealCommitted(module, environment.auditHash)) > 0);
    const last = await findLastCheck(orm.em.fork());
    const whole = await findLastCheck(orm.em.fork(), true);
    const broken = last !== undefined && last.faults > 0;
    // Nobody waits for the whole chain when a service stops, and faults that were found are found again at its start.
    if (stopping && broken) return saveHead();
    const due = !whole || services.clock.now().getTime() - whole.at.getTime() >= WHOLE_EVERY_MS;
    const from = (due && !stopping) || broken || last?.position === '0' ? undefined : last;
    const { faults, headFaults } = await checkTrail(module, { from, first: !last || last.position === '0' });
    const late = faults.filter(({ fault }) => fault === 'ROW_OVERDUE');
    if (late.length > 0)
      services.log.error({ faults: late.slice(0, 10) }, 'audit rows have waited too long for their seal');
    if (faults.length > late.length || headFaults.length > 0)
      services.log.error({ faults: faults.slice(0, 10), headFaults }, 'the audit trail was tampered with');
    await saveHead();
  }

  const attempt = (work: () => Promise<void>) =>
    work().catch((error: unknown) =>
      services.log.error({ err: error }, 'the audit trail could not be checked or its head exported'),
    );
  let running: Promise<void> | undefined = attempt(() => checkAndSave());
  void running.finally(() => (running = undefined));
  const timer = setInterval(() => {
    running ??= attempt(() => checkAndSave()).finally(() => (running = undefined));
  }, environment.auditHeadMinutes * 60_000);
  const firstHead = setInterval(() => {
    if (!exported) void attempt(saveHead);
  }, FIRST_HEAD_MS);
  return async () => {
    clearInterval(timer);
    clearInterval(firstHead);
    await running;
    // Checked too: what is exported last is then known to the database as well.
    await attempt(() => checkAndSave(true));
  };
}

function firstOf({ faults: [fault], headFaults: [headFault] }: TrailReport): string | null {
  if (fault) return `${fault.fault}/${fault.position}/${fault.rowId}`;
  return headFault ? `${headFault.fault}/${headFault.line}/none` : null;
}
