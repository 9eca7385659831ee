import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Setting, SettingProvider } from '../page/setting.tsx';
import { type RefusedRow, type TotalsDraft, TotalsField } from './totals-field.tsx';

const SETTING: Setting = {
  businessDate: '2026-06-30',
  year: 2026,
  demonstration: false,
  region: '石柱土家族自治县',
  townships: [{ id: 'xituo', name: '西沱镇' }],
  ownUnits: [],
};

function render(draft: Partial<TotalsDraft>, counting: 'RATIO' | 'PERSONS', refused?: RefusedRow): string {
  return renderToStaticMarkup(
    <SettingProvider value={SETTING}>
      <TotalsField
        value={{ mode: 'PLACES', county: [], text: '', ...draft }}
        counting={counting}
        refused={refused}
      />
    </SettingProvider>,
  );
}

test('a share asks how many of how many, and for no percentage', () => {
  const html = render({ mode: 'COUNTY' }, 'RATIO');
  expect(html).toContain('已覆盖');
  expect(html).toContain('应覆盖');
  expect(html).not.toContain('数值');
});

test('a row that cannot be says its field and the remedy, and no sum is shown', () => {
  const html = render({ text: '西沱镇\t5\n丰都县\t2' }, 'PERSONS');
  expect(html).toContain('共 2\u00a0行，其中 1\u00a0行需要改正');
  expect(html).not.toContain('合计 ');
  expect(html).toContain('乡镇（街道）：没有这个乡镇（街道），请改为全称');
  expect(render({ text: '西沱镇\t5' }, 'PERSONS')).toContain('数值合计 5');
});

test("the server's refusal stands at the row that it names", () => {
  const html = render({ text: '西沱镇\t5' }, 'PERSONS', { row: 1, message: '第1行：请核对。' });
  expect(html).toContain('第1行：请核对。');
  expect(html).not.toContain('无误</');
});
