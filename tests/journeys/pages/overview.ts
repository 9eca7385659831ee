import { type Locator, type Page, expect } from '@playwright/test';

/** The leader's overview: 22 rows, each opens into its indicators' ledger figures. */
export class OverviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path = '/'): Promise<void> {
    // The ledger moves with every record; what opens without a choice are the verified figures.
    const { pathname, searchParams } = new URL(path, 'http://portal');
    searchParams.set('figure', 'ledger');
    await this.page.goto(`${pathname}?${searchParams}`);
    await expect(this.rows).toHaveCount(22);
  }

  get rows(): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: /项，.*的(台账数|核定数)$/ }) });
  }

  /** Opens a commitment's row and leaves it open. */
  async unfold(title: string): Promise<void> {
    const button = this.page.getByRole('button', { name: new RegExp(`${title}的台账数$`) });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }

  /** An indicator's ledger figure as it stands on the page. Its row must be unfolded. */
  async figure(indicator: string): Promise<number> {
    // A link only for whoever may open the records behind it.
    const line = this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByText(indicator, { exact: true }) });
    const text = await line.last().locator('.ms-follow, .ms-figure').innerText();
    return Number(text.replace(/[^\d.]/g, ''));
  }

  figureLink(indicator: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^${indicator}台账数`) });
  }
}
