import { type TrailReport, checkTrail } from '../audit/check.ts';
import { findChainFault } from '../audit/verify.ts';
import { type CommandInput, modulesMeant, withEach } from './command.ts';

/**
 * Verifies the trail of one module or of all, against the heads exported to `--heads FOLDER` (by default the data
 * folder's) and a head `--head POSITION:LINK` that was kept elsewhere. Every fault is told; the exit code is 1 then.
 */
export async function verifyTrails({ environment, options, say }: CommandInput, id?: string): Promise<void> {
  const folder = typeof options['heads'] === 'string' ? options['heads'] : undefined;
  const head = typeof options['head'] === 'string' ? options['head'].split(':') : undefined;
  await withEach(modulesMeant(id), environment, async (module) => {
    const started = Date.now();
    const report = await checkTrail(module, { folder });
    const [position = '', link = ''] = head ?? [];
    const kept = head && (await findChainFault(module.orm, { position, link }));
    const lines = [
      ...faultLines(report),
      ...(kept?.fault === 'HEAD_MISSING' ? [`head ${position} is not in it`] : []),
    ];
    for (const line of lines) say(`${module.definition.id}: ${line}`);
    if (lines.length > 0) process.exitCode = 1;
    else say(`${module.definition.id}: ${summary(report, Date.now() - started)}`);
  });
}

function faultLines({ faults, forgedLines }: TrailReport): string[] {
  return [
    ...faults.map(({ fault, position, rowId }) => `${fault} at position ${position}, row ${rowId}`),
    ...forgedLines.map((line) => `HEAD_FORGED in line ${line} of its heads`),
  ];
}

function summary({ sealed, pending, head, headsCompared }: TrailReport, ms: number): string {
  const upTo = head ? `${head.position}:${head.link}` : 'the beginning';
  return `${sealed} links and ${headsCompared} signed heads hold up to ${upTo}, ${pending} rows still to be sealed (${ms} ms)`;
}
