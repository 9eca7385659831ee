import { type TrailReport, checkTrail } from '../audit/check.ts';
import { HEAD_FAULTS } from '../audit/heads.ts';
import { CHAIN_FAULTS, verifyChain } from '../audit/verify.ts';
import type { RunningModule } from '../subgraph.ts';
import { type CommandInput, modulesMeant, withEach } from './command.ts';

// A head is exported every so many minutes: one may be on its way, two are late.
const STALE_AFTER = 2;

/**
 * Verifies the trail of one module or of all, against the heads exported to `--heads FOLDER` (by default the data
 * folder's) and a head `--head POSITION:LINK` that was kept elsewhere. Every fault is told; the exit code is
 * 1 then. Heads that are missing or old are told as a notice.
 */
export async function verifyTrails({ environment, options, say }: CommandInput, id?: string): Promise<void> {
  const folder = typeof options['heads'] === 'string' ? options['heads'] : undefined;
  const head = typeof options['head'] === 'string' ? options['head'].split(':') : undefined;
  await withEach(modulesMeant(id), environment, async (module) => {
    const started = Date.now();
    const report = await checkTrail(module, { folder });
    const [position = '', link = ''] = head ?? [];
    const kept = head
      ? (await verifyChain(module, { heads: [{ position, link }], from: report.head })).faults
      : [];
    const lines = [
      ...faultLines(report),
      ...(kept.some(({ fault }) => fault === 'HEAD_MISSING') ? [`head ${position} is not in it`] : []),
    ];
    const notice = headNotice(report, module);
    for (const line of lines) say(`${module.definition.id}: ${line}`);
    if (lines.length > 0) process.exitCode = 1;
    else say(`${module.definition.id}: ${summary(report, Date.now() - started)}`);
    if (notice) say(`${module.definition.id}: notice: ${notice}`);
  });
}

function faultLines({ faults, headFaults }: TrailReport): string[] {
  return [
    ...faults.map(
      ({ fault, position, rowId }) =>
        `${fault} at position ${position}, row ${rowId}: ${CHAIN_FAULTS[fault]}`,
    ),
    ...headFaults.map(({ fault, line }) => `${fault} in line ${line} of its heads: ${HEAD_FAULTS[fault]}`),
  ];
}

/** What the heads cannot show: without a recent one, the end of the chain is as good as whoever may write the tables. */
function headNotice(
  { head, newestHead }: TrailReport,
  { environment, services }: RunningModule,
): string | undefined {
  if (!newestHead)
    return 'there is no signed head to compare with, so nothing shows whether a tail was cut off';
  const age = services.clock.now().getTime() - Date.parse(newestHead.at);
  if (newestHead.position === head?.position || age < STALE_AFTER * environment.auditHeadMinutes * 60_000)
    return undefined;
  return `the last signed head is of ${newestHead.at}, at position ${newestHead.position}: no later one was exported`;
}

function summary({ sealed, pending, head, headsCompared }: TrailReport, ms: number): string {
  const upTo = head ? `${head.position}:${head.link}` : 'the beginning';
  return `${sealed} links and ${headsCompared} signed heads hold up to ${upTo}, ${pending} rows still to be sealed (${ms} ms)`;
}
