import { resolve } from 'node:path';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { chromium } from '@playwright/test';
import { ROOT } from './root.ts';
import { BROWSER_FLAGS, requireBrowser } from './testing/browser.ts';

// npm run screenshots [-- http://127.0.0.1:4000]: the pictures of the README, taken from a running demonstration.
const origin = process.argv[2] ?? 'http://127.0.0.1:4000';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const PICTURES = [
  { name: 'overview', who: 'leader', path: '/', viewport: DESK },
  { name: 'commitment', who: 'leader', path: '/commitments/C06', viewport: DESK },
  { name: 'records', who: 'health-clerk', path: '/health', viewport: DESK },
  { name: 'indicators', who: 'supervisor', path: '/supervision', viewport: DESK },
  { name: 'overview-phone', who: 'leader', path: '/', viewport: PHONE },
  { name: 'commitment-phone', who: 'leader', path: '/commitments/C06', viewport: PHONE },
  { name: 'form-phone', who: 'health-clerk', path: '/health/screenings/new', viewport: PHONE },
];

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
for (const { name, who, path, viewport } of PICTURES) {
  const context = await browser.newContext({
    viewport,
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await context.request.post('/api/auth/sign-in/username', {
    data: { username: who, password: DEMO_PASSWORD },
    headers: { origin },
  });
  const page = await context.newPage();
  await page.goto(path);
  await page.waitForLoadState('domcontentloaded');
  // Charts draw themselves in; nothing on the page says when they are done.
  await page.waitForTimeout(4000);
  await page.screenshot({ path: resolve(ROOT, `docs/screenshots/${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
  await context.close();
}
await browser.close();
