import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue, CatalogueBinding, CatalogueIndicator } from '../seeds/catalogue.ts';

const PLAN_TEST = 'services/supervision/src/plan/plan-reading.test.ts';
const STATEMENT_TEST = 'services/kernel/src/statements/statement.rules.test.ts';
/** Of every kind, facts against a recount under random histories and writers at once. */
const EVERY_KIND = 'tests/conformance/kinds/kinds-facts.test.ts';
const HEAD = [
  '# Indicators: what feeds each, how it counts, and where that is tested',
  '',
  '`npm run schema` writes this page from the catalogue, its bindings and criteria (`seeds/`); a contract test compares it. 口径 is the',
  'narrow reading of the notice until the owning unit adopts a sentence of its own, which its page then shows.',
];

/** All indicators of a year as a Markdown page. Throws where one is fed by nothing. */
export function indicatorPage(root: string, catalogue: Catalogue): string {
  const bindings = new Map(catalogue.bindings.map((binding) => [binding.indicator, binding]));
  const sections = catalogue.commitments.map(({ code, shortTitle, indicators }) => [
    '',
    `## ${code} ${shortTitle}`,
    '',
    '| indicator | target | fed by | counts | 口径 | test |',
    '| --- | --- | --- | --- | --- | --- |',
    ...indicators.map((indicator) =>
      row(root, indicator, bindings.get(indicator.code), catalogue.criteria[indicator.code]!),
    ),
  ]);
  return `${[...HEAD, ...sections.flat()].join('\n')}\n`;
}

function row(
  root: string,
  indicator: CatalogueIndicator,
  binding: CatalogueBinding | undefined,
  criteria: string,
): string {
  const { code, name, target, unit, domain, counting, countsAt, basis } = indicator;
  const counts = [
    counting,
    ...(countsAt === 'STARTED' ? [countsAt] : []),
    ...(basis === 'STOCK' ? [basis] : []),
  ];
  const cells = [
    `${code} ${name}`,
    target === null ? '—' : `${target} ${unit}`,
    binding ? `${domain}: \`${binding.measure}\`${parametersOf(binding)}` : 'plan',
    counts.join(', '),
    criteria,
    `[test](../${binding ? testOf(root, domain, binding) : PLAN_TEST})`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function parametersOf({ parameters }: CatalogueBinding): string {
  const words = Object.values(parameters).flat();
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

function testOf(root: string, domain: string, { measure }: CatalogueBinding): string {
  const noun = measure.split('.')[0]!;
  if (noun === 'statement') return STATEMENT_TEST;
  const folder = `services/${domain}/src/${noun}/${noun}`;
  const own = [`${folder}.facts.test.ts`, `${folder}.test.ts`].find((path) =>
    existsSync(resolve(root, path)),
  );
  return own ?? EVERY_KIND;
}
