import { envName, postgresPort } from '@minsheng/kernel/registry';
import pg from 'pg';
import { placesIn } from '../../infra/local/data-folder.ts';
import { demonstrationEnvironment } from '../../infra/local/environment.ts';
import { findRunning } from '../../infra/local/processes/roster.ts';
import { openSecrets } from '../../infra/local/secrets.ts';

/** Opens a module's database of a demonstration that runs on a data folder, as the module's application role. */
export async function demonstrationDatabases(
  dataFolder: string,
): Promise<(id: string) => Promise<pg.Client>> {
  const places = placesIn(dataFolder);
  const { port } = findRunning(places.running)!;
  const environment = demonstrationEnvironment({
    options: { port, dataFolder, empty: true },
    settings: process.env,
    secrets: await openSecrets(places.secrets),
    cluster: { port: postgresPort(port) },
  });
  return async (id) => {
    const client = new pg.Client({ connectionString: environment[`DATABASE_URL_${envName(id)}`] });
    await client.connect();
    return client;
  };
}
