import { readRestoreOptions } from './backup/options.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { explain } from './explain.ts';

// npm run restore -- --from DIR --keys DIR --data NEW_DIR [--until TIME] [--files DIR]
process.exitCode = await main().catch((error: unknown) => explain(error, 'problem.restore-unexpected'));

async function main(): Promise<number> {
  await restoreBackup(readRestoreOptions(process.argv.slice(2), process.env));
  return 0;
}
