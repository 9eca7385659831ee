import { type Locator, type Page, expect } from '@playwright/test';

export interface ActivityEntry {
  readonly title: string;
  readonly venue: string;
  readonly heldOn?: string;
  readonly audience?: string;
}

/** The clerk's form 登记活动. */
export class ActivityForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByLabel('活动名称');
  }

  /** Says that what stands in the form was left before. */
  get restored(): Locator {
    return this.page.getByRole('status').filter({ hasText: '已恢复未提交的草稿' });
  }

  async open(): Promise<void> {
    await this.page.goto('/civil-affairs/activities/new');
    await this.title.waitFor();
  }

  /** By the menu, which is how people come back. */
  async openByMenu(): Promise<void> {
    await this.page.getByRole('link', { name: '登记活动' }).first().click();
    await this.title.waitFor();
  }

  async enter({ title, venue, heldOn, audience }: ActivityEntry): Promise<void> {
    await this.title.fill(title);
    await this.page.getByLabel('地点').fill(venue);
    if (heldOn) await this.page.getByLabel('活动日期').fill(heldOn);
    if (audience) await this.page.getByLabel('到场观众估算数').fill(audience);
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: '登记', exact: true }).click();
  }

  /** What is asked, in words, before the record is taken. */
  question(words: string | RegExp): Locator {
    return this.page.getByRole('alert').getByRole('listitem').filter({ hasText: words });
  }

  async confirm(): Promise<void> {
    await this.page.getByRole('button', { name: '确认无误，提交' }).click();
  }

  async expectMade(): Promise<void> {
    await expect(this.page.getByRole('link', { name: '查看', exact: false }).first()).toBeVisible();
  }

  /** Until what was typed is with the server. */
  async saved(type: () => Promise<void>): Promise<void> {
    const save = this.page.waitForResponse((answer) =>
      (answer.request().postData() ?? '').includes('SaveCivilAffairsDraft'),
    );
    await type();
    await save;
  }
}
