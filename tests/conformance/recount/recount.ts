import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { modules } from '@minsheng/kernel/registry';
import { demonstrationDatabases } from '../../support/demonstration-databases.ts';

// node tests/conformance/recount/recount.ts <data folder> <day>: every figure of a running demonstration, counted by plain
// SQL over the tables in which records lie, as JSON by code. Nothing of the project counts here.
const [, , dataFolder = '', day = ''] = process.argv;
const open = await demonstrationDatabases(dataFolder);

interface Counted {
  readonly code: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

const supervision = await open('supervision');
const { rows: indicators } = await supervision.query<object>(
  'select code, id, counting, target from indicator where year = extract(year from $1::date)',
  [day],
);
const { rows: townships } = await supervision.query<object>('select code, id from township');
// Of which rebuild the facts are that supervision has from each bureau.
const { rows: sources } = await supervision.query<{ module: string; epoch: number }>(
  'select module, epoch from fact_source',
);
await supervision.end();

// Quotients to two places, half up, but not lifted to a target that they do not reach.
const COUNTED = `
  select code, trim_scale(case
      when value is not null or factor is null then value
      when exact < target and round(exact, 2) >= target then trunc(exact, 2)
      else round(exact, 2) end)::text as value,
    trim_scale(numerator)::text as numerator, trim_scale(denominator)::text as denominator
  from (SQL) counted
  join (select i ->> 'code' as code, (i ->> 'target')::numeric as target,
      case i ->> 'counting' when 'RATIO' then 100 when 'DENSITY' then 10000 when 'DAILY_AVERAGE' then 1 end as factor
    from jsonb_array_elements($2::jsonb) i) asked using (code)
  cross join lateral (select numerator * factor / nullif(denominator, 0) as exact) quotient
  cross join (select $3::jsonb) places`;

const counted: Record<string, Counted> = {};
for (const { id } of modules()) {
  const file = resolve(import.meta.dirname, `${id}.sql`);
  if (!existsSync(file)) continue;
  const client = await open(id);
  const { rows } = await client.query<Counted>(COUNTED.replace('SQL', readFileSync(file, 'utf8')), [
    day,
    JSON.stringify(indicators),
    JSON.stringify(townships),
  ]);
  await client.end();
  for (const { code, value, numerator, denominator } of rows) {
    const before = counted[code];
    // Continuous work: the judgement is the figure, what was found and settled stands beside it.
    counted[code] = {
      code,
      value: value ?? before?.value ?? null,
      numerator: numerator ?? before?.numerator ?? null,
      denominator: denominator ?? before?.denominator ?? null,
    };
  }
}
const epochs = Object.fromEntries(sources.map(({ module, epoch }) => [module, epoch]));
console.log(JSON.stringify({ counted, epochs }));
