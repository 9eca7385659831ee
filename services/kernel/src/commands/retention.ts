import { deidentify } from '../people/deidentify.ts';
import { type CommandInput, modulesMeant, withEach } from './command.ts';

/** De-identifies what is kept longer than the rules allow; `--dry-run` only lists it, by kind of record and year. */
export async function deidentifyOld({ environment, options, say }: CommandInput, id?: string): Promise<void> {
  const dryRun = options['dry-run'] === true;
  await withEach(modulesMeant(id), environment, async (module) => {
    const done = await deidentify(module, { dryRun });
    const verb = dryRun ? 'would be' : 'were';
    for (const { record, year, rows } of done)
      say(`${module.definition.id}: ${record}: ${rows} records of ${year} ${verb} de-identified`);
    if (done.length === 0) say(`${module.definition.id}: nothing is older than its rules allow`);
  });
}
