import { type Locator, type Page, expect } from '@playwright/test';

export interface ResultEntry {
  readonly result: string;
  readonly reportedOn: string;
  readonly note?: string;
}

/** The form 登记结果与随访 of one screening, in one tab. */
export class ResultForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it and waits until the record stands in it. */
  async open(screening: string): Promise<void> {
    await this.page.goto(`${screening}/result`);
    await this.page.getByRole('button', { name: '保存', exact: true }).waitFor();
  }

  async enter({ result, reportedOn, note }: ResultEntry): Promise<void> {
    await this.page.getByRole('combobox', { name: '结果' }).click();
    await this.page.locator('.ant-select-item-option:visible').getByText(result, { exact: true }).click();
    await this.page.getByLabel('报告日期').fill(reportedOn);
    if (note !== undefined) await this.page.getByLabel('随访情况').fill(note);
  }

  /** Says why what was said before is taken back: the first reason of the list. */
  async giveReason(): Promise<void> {
    await this.page.getByRole('combobox', { name: '更正原因' }).click();
    await this.page.locator('.ant-select-item-option:visible').first().click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '保存', exact: true }).click();
  }

  /** What the form says against being saved. */
  refusal(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  async expectKept({ result, reportedOn, note }: ResultEntry): Promise<void> {
    const chosen = this.page.locator('.ant-form-item').filter({ has: this.page.getByLabel('结果') });
    await expect(chosen.getByText(result, { exact: true })).toBeVisible();
    await expect(this.page.getByLabel('报告日期')).toHaveValue(reportedOn);
    if (note !== undefined) await expect(this.page.getByLabel('随访情况')).toHaveValue(note);
  }

  /** Takes over what somebody else changed meanwhile. */
  async catchUp(): Promise<void> {
    await this.page.getByRole('button', { name: '带入最新内容' }).click();
  }

  /** Opens the record as it stands now, in a tab beside the form. */
  async openLatest(): Promise<Page> {
    const opened = this.page.context().waitForEvent('page');
    await this.page.getByRole('link', { name: '在新页面查看最新记录' }).click();
    return opened;
  }
}
