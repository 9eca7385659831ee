import { loadCatalogue } from '../seeds/catalogue.ts';
import { expect, it } from 'vitest';
import { ROOT } from './generated.ts';
import { indicatorPage } from './indicators.ts';

it('every indicator has its row, and says what feeds it; only what is measured by its plan is fed by nothing else', () => {
  const catalogue = loadCatalogue(2026);
  const rows = indicatorPage(ROOT, catalogue)
    .split('\n')
    .filter((line) => /^\| [CM]\d+-/.test(line));
  expect(rows).toHaveLength(103);
  const planned = rows.filter((row) => row.includes('| plan |'));
  for (const row of planned) expect(row).toMatch(/MILESTONE|CONTINUOUS/);
});
