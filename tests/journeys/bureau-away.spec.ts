import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview.ts';
import { keepDown } from './pages/processes.ts';
import { test } from './pages/sign-in.ts';

const BUREAUS = [
  { id: 'housing', title: '住房城乡建设' },
  { id: 'civil-affairs', title: '民政与社会事业' },
  { id: 'public-security', title: '公共安全' },
];

for (const { id, title } of BUREAUS) {
  test(`without ${id} the overview shows 22 commitments and names what is missing; with it again all is there`, async ({
    signInAs,
  }) => {
    // Given a leader, when a bureau's service is down
    const overview = new OverviewPage(await signInAs('leader'));
    const letLive = keepDown(id);
    const missing = overview.page.getByText(`“${title}”的数据暂缺，其余内容照常显示。`);

    // Then the page stands without it
    await overview.open();
    await expect(missing).toBeVisible();
    letLive();

    // And with it again nothing is missing
    await expect(async () => {
      await overview.open();
      await expect(missing).toHaveCount(0, { timeout: 500 });
    }).toPass({ timeout: 60_000 });
  });
}
