import { modules } from '@minsheng/kernel/registry';
import { demoScreenings } from '@minsheng/demonstration';
import { demoCivilAffairs } from '../../seeds/demo/civil-affairs/load.ts';
import { demonstrationDatabases } from './demonstration-databases.ts';
import { dumpBy, numbersIn, personNumbersIn } from './dump.ts';

// node tests/support/told-numbers.ts <data folder>: what the databases of a running system tell of people, as JSON.
const [, , dataFolder = ''] = process.argv;
const open = await demonstrationDatabases(dataFolder);

/** Of all people of all modules: nobody may stand anywhere, not even in another module's database. */
const numbers = new Set(
  [demoScreenings(), demoCivilAffairs()]
    .flatMap((steps) => [...JSON.stringify(steps).matchAll(/"(?:idNumber|phone)":"(\w+)"/g)])
    .map((it) => it[1]!),
);

const told: Record<string, readonly string[]> = {};
const characters: Record<string, number> = {};
for (const { id } of modules()) {
  const client = await open(id);
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
