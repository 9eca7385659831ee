import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { SessionStage } from '../format/session.tsx';
import { SettingProvider } from '../page/setting.tsx';
import { SessionOutcomeForm } from './session-outcome-form.tsx';

function render(stage: SessionStage): string {
  const setting = {
    businessDate: '2026-06-30',
    year: 2026,
    demonstration: false,
    region: '石柱土家族自治县',
  };
  return renderToStaticMarkup(
    <MemoryRouter>
      <SettingProvider value={{ ...setting, townships: [], ownUnits: [] }}>
        <SessionOutcomeForm
          session={{
            id: 'a',
            revision: 1,
            title: '测试演出',
            stage,
            heldOn: '2026-05-06',
            audience: 317,
            note: null,
          }}
          back="/"
          audienceLabel="到场观众"
          send={() => Promise.resolve(undefined)}
        />
      </SettingProvider>
    </MemoryRouter>,
  );
}

test('of what was held a correction is asked for with its reason, from the figures that stand', () => {
  const held = render('HELD');
  expect(held).toContain('更正原因');
  expect(held).toContain('317');
  expect(held).not.toContain('登记举办情况');
});

test('of what is planned the outcome is asked for, and no reason', () => {
  const planned = render('PLANNED');
  expect(planned).toContain('登记举办情况');
  expect(planned).not.toContain('更正原因');
});
