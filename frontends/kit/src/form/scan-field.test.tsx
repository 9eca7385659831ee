import { renderToStaticMarkup } from 'react-dom/server';
import { Form } from 'antd';
import { expect, test } from 'vitest';
import { type OwnUnit, SettingProvider } from '../page/setting.tsx';
import { ScanField } from './scan-field.tsx';

const WATER = { id: 'u1', name: '县水利局' };
const ROADS = { id: 'u2', name: '县交通局' };

function render(ownUnits: readonly OwnUnit[], unit?: string): string {
  const day = { businessDate: '2026-06-30', year: 2026, demonstration: false };
  return renderToStaticMarkup(
    <SettingProvider value={{ ...day, region: '石柱土家族自治县', townships: [], ownUnits }}>
      <Form>
        <ScanField module="housing" label="扫描件" unit={unit} />
      </Form>
    </SettingProvider>,
  );
}

test('whoever acts for one unit is not asked for which; for several he is, but not about a record that stands', () => {
  expect(render([WATER])).toContain('选择文件');
  expect(render([WATER])).not.toContain('扫描件所属单位');
  expect(render([WATER, ROADS])).toContain('扫描件所属单位');
  expect(render([WATER, ROADS], 'u2')).not.toContain('扫描件所属单位');
});

test('whoever acts for none is offered nothing', () => {
  expect(render([])).not.toContain('选择文件');
});
