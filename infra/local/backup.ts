import { externalServices } from './environment.ts';
import { readBackupOptions } from './backup/options.ts';
import { takeBackup } from './backup/take-backup.ts';
import { explain } from './explain.ts';
import { Problem } from './problem.ts';
import { ROOT } from './root.ts';

// npm run backup -- --to DIR --keys DIR [--data DIR] [--keep N], beside a system that runs.
process.exitCode = await main().catch((error: unknown) => explain(error, 'problem.backup-unexpected'));

async function main(): Promise<number> {
  const settings = process.env;
  if (externalServices(settings).length > 0) throw new Problem('problem.backup-external');
  await takeBackup(readBackupOptions(process.argv.slice(2), settings, ROOT), settings['PERSON_KEYS_FILE']);
  return 0;
}
