import type { EntityManager } from '@mikro-orm/postgresql';
import type { RunningModule } from '../subgraph.ts';
import { exportHead, headsFolder, readHeads } from './heads.ts';
import { sealCommitted } from './sealer.ts';
import { type ChainFault, type ChainHead, type ChainReport, findChainHead, verifyChain } from './verify.ts';

/** What a check found, with the heads that it compared. */
export interface TrailReport extends ChainReport {
  readonly headsCompared: number;
  /** Lines of the file of heads whose signature is not this service's. */
  readonly forgedLines: readonly number[];
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

const WHOLE_EVERY_MS = 24 * 3_600_000;

/**
 * Verifies a module's trail against its links and every head that was exported to `folder`, and keeps the outcome.
 * `from`: a link that an earlier check found to hold; without it the whole chain is walked.
 */
export async function checkTrail(
  { orm, environment, definition, services }: RunningModule,
  { folder = headsFolder(environment.dataFolder), from }: { folder?: string; from?: ChainHead } = {},
): Promise<TrailReport> {
  const { heads, forgedLines } = await readHeads(folder, environment.tokenPublicKeys, definition.id);
  const report = await verifyChain(orm, { heads, from });
  const faults = report.faults.length + forgedLines.length;
  await orm.em
    .fork()
    .execute(
      `insert into audit_check (at, whole, position, link, faults, first_fault) values (?, ?, ?, ?, ?, ?)`,
      [
        services.clock.now(),
        from === undefined,
        report.head?.position ?? '0',
        report.head?.link ?? '',
        faults,
        describe(report.faults[0], forgedLines[0]),
      ],
      'run',
    );
  return { ...report, headsCompared: heads.length, forgedLines };
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

  async function saveHead(): Promise<void> {
    const head = await findChainHead(orm);
    if (head) await exportHead(folder, key, definition.id, head, services.clock.now());
  }

  async function checkAndSave(): Promise<void> {
    // What another start or the demonstration left unsealed belongs to what is checked.
    while ((await sealCommitted(orm, environment.auditHash)) > 0);
    const last = await findLastCheck(orm.em.fork());
    const whole = await findLastCheck(orm.em.fork(), true);
    const due = !whole || services.clock.now().getTime() - whole.at.getTime() >= WHOLE_EVERY_MS;
    const from = due || !last || last.faults > 0 || last.position === '0' ? undefined : last;
    const { faults, forgedLines } = await checkTrail(module, { from });
    if (faults.length > 0 || forgedLines.length > 0)
      services.log.error({ faults: faults.slice(0, 10), forgedLines }, 'the audit trail was tampered with');
    await saveHead();
  }

  const attempt = (work: () => Promise<void>) =>
    work().catch((error: unknown) =>
      services.log.error({ err: error }, 'the audit trail could not be checked or its head exported'),
    );
  let running: Promise<void> | undefined = attempt(checkAndSave);
  void running.finally(() => (running = undefined));
  const timer = setInterval(() => {
    running ??= attempt(checkAndSave).finally(() => (running = undefined));
  }, environment.auditHeadMinutes * 60_000);
  return async () => {
    clearInterval(timer);
    await running;
    await attempt(saveHead);
  };
}

function describe(fault: ChainFault | undefined, forgedLine: number | undefined): string | null {
  if (fault) return `${fault.fault}/${fault.position}/${fault.rowId}`;
  return forgedLine === undefined ? null : `HEAD_FORGED/${forgedLine}/none`;
}
