import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { test } from '../journeys/pages/sign-in.ts';
import { goWithin, settle } from './pages/moving.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const PAGES = [
  { who: 'leader', path: '/', shows: '县级票决 10 件' },
  { who: 'leader', path: '/commitments/C06', shows: '周均需完成' },
  { who: 'leader', path: '/commitments/C01', shows: '口径待确认' },
  { who: 'leader', path: '/supervision', shows: 'C06-1' },
  { who: 'leader', path: '/supervision/units', shows: '县交通运输委' },
  { who: 'transport-clerk', path: '/supervision/units/own', shows: '待办' },
  { who: 'transport-clerk', path: '/todo', shows: '待办' },
  { who: 'transport-clerk', path: '/supervision/plans/C05', shows: '更正或修订' },
  { who: 'transport-clerk', path: '/supervision/plans/C05/TRANSPORT/edit', shows: '保存方案' },
  { who: 'transport-clerk', path: '/supervision/returns', shows: '统计截止日' },
  { who: 'supervisor', path: '/supervision/returns', shows: '统计截止日' },
  { who: 'leader', path: '/supervision/plans', shows: '具体项目、责任人员' },
  { who: 'leader', path: '/supervision/contacts', shows: '各单位各事项的责任人员' },
  { who: 'analyst', path: '/reports', shows: 'GraphQL' },
  { who: 'health-clerk', path: '/health', shows: '共' },
  { who: 'health-clerk', path: '/health/screenings/new', shows: '严禁录入、上传国家秘密' },
  { who: 'health-clerk', path: '/supervision/indicators/C06-1/criteria', shows: '哪些不计入' },
  { who: 'health-clerk', path: '/health/records/C06-1', shows: '台账数' },
  { who: 'health-clerk', path: '/health/facilities', shows: '县人民医院' },
  { who: 'health-clerk', path: '/health/facilities/new', shows: '严禁录入、上传国家秘密' },
  { who: 'red-cross-clerk', path: '/health', shows: '无权查看' },
  { who: 'red-cross-clerk', path: '/health/trainings', shows: '培训日期' },
  { who: 'red-cross-clerk', path: '/health/trainings/new', shows: '严禁录入、上传国家秘密' },
  { who: 'leader', path: '/commitments/C05', shows: '最近计入' },
  { who: 'leader', path: '/commitments/M10', shows: '缺报' },
  { who: 'leader', path: '/commitments/M05', shows: '最近记录' },
  { who: 'transport-clerk', path: '/housing', shows: '共' },
  { who: 'transport-clerk', path: '/housing/works/new', shows: '严禁录入、上传国家秘密' },
  { who: 'leader', path: '/housing/records/C05-1', shows: '台账数' },
  { who: 'water-clerk', path: '/housing/statements', shows: '汇总数，无明细' },
  { who: 'water-clerk', path: '/housing/statements/new', shows: '严禁录入、上传国家秘密' },
  { who: 'culture-tourism-clerk', path: '/civil-affairs/activities', shows: '已举办' },
  { who: 'culture-tourism-clerk', path: '/civil-affairs/activities/new', shows: '严禁录入、上传国家秘密' },
  { who: 'culture-tourism-clerk', path: '/civil-affairs/places', shows: '停用日期' },
  { who: 'culture-tourism-clerk', path: '/civil-affairs/places/new', shows: '严禁录入、上传国家秘密' },
  { who: 'public-security-clerk', path: '/public-security/dissuasions', shows: '未报送' },
  {
    who: 'public-security-clerk',
    path: '/public-security/dissuasions/week',
    shows: '严禁录入、上传国家秘密',
  },
  { who: 'public-security-clerk', path: '/public-security/campaigns', shows: '进社区' },
  { who: 'emergency-clerk', path: '/public-security/campaigns', shows: '无权查看' },
  { who: 'leader', path: '/supervision/indicators/C08-2', shows: '验收' },
  { who: 'audit-admin', path: '/audit?module=health', shows: '已封存至第' },
  { who: 'audit-admin', path: '/audit/housing/1', shows: '操作前后' },
  { who: 'audit-admin', path: '/audit/openings', shows: '按当事人申请调阅' },
  { who: 'leader', path: '/nowhere', shows: '没有找到' },
  { who: 'system-admin', path: '/administration/accounts', shows: 'health-clerk' },
  { who: 'system-admin', path: '/administration/accounts/new', shows: '建立账号' },
  { who: 'security-admin', path: '/administration/grants', shows: '经办人' },
  { who: 'security-admin', path: '/administration/grants/new', shows: '事由' },
  { who: 'audit-admin', path: '/administration/joint-acts', shows: '三员设置' },
  { who: 'health-clerk', path: '/administration/accounts', shows: '无权查看' },
  { who: 'health-clerk', path: '/account', shows: '登录设备' },
];

test.describe.configure({ mode: 'parallel' });

// One browser a person, and from page to page within the open portal: loading it anew for every page takes most of the time.
for (const [who, pages] of Map.groupBy(PAGES, (page) => page.who)) {
  test(`pages of ${who}: axe finds nothing serious, nothing runs over the edge`, async ({ signInAs }) => {
    test.setTimeout(30_000 + pages.length * 40_000);
    const page = await signInAs(who);
    await page.goto('/');
    for (const { path, shows } of pages)
      await test.step(path, async () => {
        await goWithin(page, path);
        await expect.soft(page.getByText(shows).first(), path).toBeVisible();
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await settle(page);
          expect.soft(await findings(page), `${path} at ${size.width} px`).toEqual([]);
        }
      });
  });
}

test('the sign-in page: axe finds nothing serious', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('账号').waitFor();
  expect(await findings(page)).toEqual([]);
});

/** What axe calls serious, and whether the page is wider than its window. */
async function findings(page: Page): Promise<string[]> {
  // In the page itself, which has no frames: else axe opens an empty page for every analysis and carries its findings there.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ...(overflow > 0 ? [`${overflow} px over the edge`] : []),
  ];
}
