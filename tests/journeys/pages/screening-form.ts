import { randomInt } from 'node:crypto';
import { type Locator, type Page, expect } from '@playwright/test';
import { checkDigit } from '@minsheng/kernel/domain';

export interface ScreeningEntry {
  readonly programme?: string;
  readonly name?: string;
  readonly idNumber: string;
  readonly facility?: string;
  readonly screenedOn?: string;
  readonly highRisk?: boolean;
}

/** The clerk's form 登记检查. */
export class ScreeningForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/health/screenings/new');
    await this.page.getByLabel('身份证号').waitFor();
  }

  async submit(entry: ScreeningEntry): Promise<void> {
    const {
      programme = '宫颈癌免费检查',
      name = '演示甲',
      idNumber,
      facility = '县人民医院',
      screenedOn = '2026-11-19',
    } = entry;
    await this.choose('项目', programme);
    await this.page.getByLabel('姓名').fill(name);
    await this.page.getByLabel('身份证号').fill(idNumber);
    await this.choose('检查机构', facility);
    await this.page.getByLabel('检查日期').fill(screenedOn);
    if (entry.highRisk) await this.page.getByLabel('属高危人群').check();
    await this.page.getByRole('button', { name: '登记', exact: true }).click();
  }

  /** What the form says of the record just made. */
  outcome(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }

  /** The refusal that stands at a field. */
  async expectRefusalAt(label: string, text: string | RegExp): Promise<void> {
    const item = this.page.locator('.ant-form-item').filter({ has: this.page.getByLabel(label) });
    await expect(
      item
        .getByRole('alert')
        .or(item.locator('.ant-form-item-explain-error'))
        .filter({ hasText: text })
        .first(),
    ).toBeVisible();
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label).click();
    await this.page.locator('.ant-select-item-option:visible').filter({ hasText: option }).first().click();
  }
}

/** A valid ID number that no demonstration person has: their sequences begin at 900. Even is a woman. */
export function idNumber(birth: string, sequence: number): string {
  const first17 = `500240${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkDigit(first17);
}

/** A woman of the age for every programme whom nobody has recorded: another at each call, so that a journey can be run again. */
export function newWoman(): string {
  const birth = `${randomInt(1976, 1986)}-${twoDigits(randomInt(1, 13))}-${twoDigits(randomInt(1, 29))}`;
  return idNumber(birth, randomInt(50, 450) * 2);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
