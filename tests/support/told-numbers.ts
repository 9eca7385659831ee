import { envName, modules, postgresPort } from '@minsheng/kernel/registry';
import { demoScreenings } from '@minsheng/demonstration';
import pg from 'pg';
import { placesIn } from '../../infra/local/data-folder.ts';
import { demonstrationEnvironment } from '../../infra/local/environment.ts';
import { findRunning } from '../../infra/local/processes/roster.ts';
import { openSecrets } from '../../infra/local/secrets.ts';
import { demoCivilAffairs } from '../../seeds/demo/civil-affairs/load.ts';
import { dumpBy, numbersIn, personNumbersIn } from './dump.ts';

// node tests/support/told-numbers.ts <data folder>: what the databases of a running system tell of people, as JSON.
const [, , dataFolder = ''] = process.argv;
const places = placesIn(dataFolder);
const { port } = findRunning(places.running)!;
const environment = demonstrationEnvironment({
  options: { port, dataFolder, empty: true },
  settings: process.env,
  secrets: await openSecrets(places.secrets),
  cluster: { port: postgresPort(port) },
});

/** Of all people of all modules: nobody may stand anywhere, not even in another module's database. */
const numbers = new Set(
  [demoScreenings(), demoCivilAffairs()]
    .flatMap((steps) => [...JSON.stringify(steps).matchAll(/"(?:idNumber|phone)":"(\w+)"/g)])
    .map((it) => it[1]!),
);

const told: Record<string, readonly string[]> = {};
const characters: Record<string, number> = {};
for (const { id } of modules()) {
  const client = new pg.Client({ connectionString: environment[`DATABASE_URL_${envName(id)}`] });
  await client.connect();
  const dump = await dumpBy(async (sql) => (await client.query<Record<string, string>>(sql)).rows);
  await client.end();
  characters[id] = 0;
  for (const [table, text] of dump) {
    characters[id] += text.length;
    const found = new Set([...personNumbersIn(text), ...numbersIn(text, numbers)]);
    if (found.size > 0) told[`${id}: ${table}`] = [...found];
  }
}
console.log(JSON.stringify({ told, characters, people: numbers.size }));
