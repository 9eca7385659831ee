import { type Deidentified, deidentify } from '../people/deidentify.ts';
import { type CommandInput, modulesMeant, withEach } from './command.ts';

/** De-identifies what is kept longer than the rules allow; `--dry-run` only lists it, by kind of record and year. */
export async function deidentifyOld({ environment, options, say }: CommandInput, id?: string): Promise<void> {
  const dryRun = options['dry-run'] === true;
  await withEach(modulesMeant(id), environment, async (module) => {
    const done = await deidentify(module, { dryRun });
    for (const it of done) say(`${module.definition.id}: ${describe(it, dryRun ? 'would be' : 'were')}`);
    if (done.length === 0) say(`${module.definition.id}: nothing is older than its rules allow`);
  });
}

function describe({ record, year, rows, trailKeys, requestKeys, files }: Deidentified, verb: string): string {
  return (
    `${record}: ${rows} records of ${year} ${verb} de-identified, ` +
    `with ${trailKeys} keys of the trail, ${requestKeys} request keys and ${files} files`
  );
}
