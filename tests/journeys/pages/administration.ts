import { type Page, expect } from '@playwright/test';

/** Accounts and grants, as the administrators see them. */
export class AdministrationPages {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Makes an account; returns the password that is shown once. */
  async createAccount(username: string, name: string): Promise<string> {
    await this.#page.goto('/administration/accounts/new');
    await this.#page.getByLabel('用户名').fill(username);
    await this.#page.getByLabel('姓名').fill(name);
    await this.#page.getByRole('button', { name: '建立账号' }).click();
    await expect(this.#page.getByText(`已建立账号 ${username}。`)).toBeVisible();
    return this.#page.locator('code').innerText();
  }

  /** Asks that somebody be given an administrator's role. */
  async askForRole(username: string, role: string): Promise<void> {
    await this.#page.goto('/administration/grants/new');
    await this.#choose('账号', username);
    await this.#choose('角色', role);
    await this.#page.getByLabel('事由').fill('岗位需要');
    await this.#page.getByRole('button', { name: '授予', exact: true }).click();
    await expect(this.#page.getByText('已提交，等待另一类管理员确认。')).toBeVisible();
  }

  /** Confirms what another administrator asked. */
  async confirm(what: string): Promise<void> {
    await this.#page.goto('/administration/joint-acts');
    await this.step(`确认：${what}`, '已核实');
  }

  async openAccount(username: string): Promise<void> {
    await this.#page.goto('/administration/accounts');
    await this.#page.getByLabel('用户名或姓名').fill(username);
    await this.#page.getByLabel('用户名或姓名').press('Enter');
    await this.#page.getByRole('link', { name: username, exact: true }).click();
    await expect(this.#page.getByRole('heading', { name: `账号 ${username}` })).toBeVisible();
  }

  /** A step that asks why. */
  async step(button: string, reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: button }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel('事由').fill(reason);
    await dialog.getByRole('button', { name: '确认办理' }).click();
    await expect(dialog).toBeHidden();
  }

  async #choose(label: string, option: string): Promise<void> {
    const field = this.#page.getByRole('combobox', { name: label });
    await field.click();
    await field.fill(option);
    await this.#page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
  }
}
