import { expect } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { AdministrationPages } from './pages/administration.ts';
import { signInByForm, test } from './pages/sign-in.ts';

// Every run its own: accounts stay.
const NEW = `qin-${Date.now().toString(36)}`;
const OWN_PASSWORD = 'Zhongyi-Xiang-88';

test('somebody new gets an account, a password of his own and a right, which is taken away again', async ({
  signInAs,
  page,
}) => {
  const system = new AdministrationPages(await signInAs('system-admin'));
  const security = new AdministrationPages(await signInAs('security-admin'));

  const temporary = await system.createAccount(NEW, '秦新');
  await signInByForm(page, NEW, temporary);
  await expect(page.getByRole('heading', { name: '设置新密码' })).toBeVisible();
  await expect(page.getByText('县级票决')).toHaveCount(0);
  await page.getByLabel('当前密码').fill(temporary);
  await page.getByLabel('新密码', { exact: true }).fill('too-short');
  await page.getByLabel('再次输入新密码').fill('too-short');
  await page.getByRole('button', { name: '设置并继续' }).click();
  await expect(page.getByText('密码应为12至128位。')).toBeVisible();
  await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('再次输入新密码').fill(OWN_PASSWORD);
  await page.getByRole('button', { name: '设置并继续' }).click();
  await expect(page.getByRole('link', { name: '总览', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '账号管理' })).toHaveCount(0);

  const audit = new AdministrationPages(await signInAs('audit-admin'));
  await security.askForRole(NEW, '系统管理员');
  await page.reload();
  await expect(page.getByRole('link', { name: '总览', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '账号管理' })).toHaveCount(0);
  await audit.confirm('授予系统管理员（秦新）');
  await page.reload();
  await expect(page.getByRole('link', { name: '账号管理' })).toBeVisible();
  await expect(page.getByRole('link', { name: '授权管理' })).toBeVisible();

  await security.openAccount(NEW);
  await security.step('收回秦新的系统管理员', '岗位调整');
  await audit.confirm('收回系统管理员（秦新）');
  await page.goto('/administration/accounts');
  await expect(page.getByRole('heading', { name: '无权查看' })).toBeVisible();

  await system.openAccount(NEW);
  await system.step('停用账号', '离岗');
  await page.reload();
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
});

test('an account that was locked by wrong passwords is unlocked by the system administrator', async ({
  signInAs,
  page,
}) => {
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    const data = { username: 'housing-construction-reviewer', password: `Wrong-password-${attempt}` };
    expect((await page.request.post('/api/auth/sign-in/username', { data })).status()).toBe(401);
  }
  await signInByForm(page, 'housing-construction-reviewer');
  await expect(page.getByText('账号或密码不正确。')).toBeVisible();

  const system = new AdministrationPages(await signInAs('system-admin'));
  await system.openAccount('housing-construction-reviewer');
  await system.step('解除锁定', '已核实为本人');
  await signInByForm(page, 'housing-construction-reviewer');
  // A unit's people begin on their unit's page.
  await expect(page.getByRole('heading', { name: '待办' })).toBeVisible();
});

test('a clerk sees where he is signed in and ends the other session', async ({ signInAs }) => {
  const office = await signInAs('red-cross-reviewer');
  const phone = await signInAs('red-cross-reviewer');
  await office.goto('/account');
  await office.getByRole('button', { name: '退出其他设备' }).click();
  await expect(office.getByRole('button', { name: '退出其他设备' })).toHaveCount(0);
  await expect(office.getByText('当前设备')).toBeVisible();
  await phone.goto('/');
  await expect(phone.getByRole('button', { name: '登录', exact: true })).toBeVisible();
});

test('a second factor is enrolled by its QR code and asked for at the next sign-in', async ({
  signInAs,
  page,
}) => {
  const username = `${NEW}-two`;
  const system = new AdministrationPages(await signInAs('system-admin'));
  const temporary = await system.createAccount(username, '冉双');
  await signInByForm(page, username, temporary);
  await page.getByLabel('当前密码').fill(temporary);
  await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('再次输入新密码').fill(OWN_PASSWORD);
  await page.getByRole('button', { name: '设置并继续' }).click();
  await expect(page.getByRole('link', { name: '总览', exact: true })).toBeVisible();

  await page.goto('/account');
  await page.getByRole('button', { name: '启用动态码' }).click();
  await page.getByLabel('当前密码').first().fill(OWN_PASSWORD);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('img', { name: '动态码二维码' })).toBeVisible();
  const telephone = new TOTP({
    secret: Secret.fromBase32(await page.getByText(/^[A-Z2-7]{32}$/).innerText()),
  });
  // The code of the step before is still good, and leaves this one's for signing in.
  await page.getByLabel('6位动态码').fill(telephone.generate({ timestamp: Date.now() - 30_000 }));
  await page.getByRole('button', { name: '确认启用' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: '已保管好' }).click();
  await expect(page.getByText('已启用。剩余恢复码 10 个。')).toBeVisible();

  await page.locator('summary').filter({ hasText: '冉双' }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  // Signing out leads to the sign-in page by itself; going there meanwhile would be broken off.
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
  await signInByForm(page, username, OWN_PASSWORD);
  await page.getByLabel('动态码或恢复码').fill('000000');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByText('动态码不正确或已使用过')).toBeVisible();
  await page.getByLabel('动态码或恢复码').fill(telephone.generate());
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('link', { name: '总览', exact: true })).toBeVisible();
});

test('a clerk on leave lends his right to a colleague and takes it back', async ({ signInAs }) => {
  const clerk = await signInAs('red-cross-clerk');
  const colleague = await signInAs('red-cross-reviewer');
  await clerk.goto('/account');
  await clerk.getByRole('button', { name: '委托经办人' }).click();
  const dialog = clerk.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '受托人' }).click();
  await clerk.locator('.ant-select-item-option').filter({ hasText: 'red-cross-reviewer' }).click();
  await dialog.getByLabel('截止日期').fill(daysFromNow(7));
  await dialog.getByLabel('事由').fill('休假');
  await dialog.getByRole('button', { name: '确认委托' }).click();
  await expect(dialog).toBeHidden();
  await colleague.goto('/account');
  await expect(colleague.getByText('红十字会经办人（演示）委托')).toBeVisible();

  await clerk.getByRole('button', { name: '收回红十字会审核人（演示）的经办人' }).click();
  await clerk.getByRole('dialog').getByLabel('事由').fill('提前返岗');
  await clerk.getByRole('dialog').getByRole('button', { name: '确认办理' }).click();
  await colleague.reload();
  await expect(colleague.getByRole('heading', { name: '我的账号' })).toBeVisible();
  await expect(colleague.getByText('红十字会经办人（演示）委托')).toHaveCount(0);
});

function daysFromNow(count: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(
    Date.now() + count * 86_400_000,
  );
}
