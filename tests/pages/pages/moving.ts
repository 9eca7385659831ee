import { type Page, expect } from '@playwright/test';

/** Goes to an address within the open portal, as a link would, without loading the portal anew. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
}

/** Waits until nothing moves: no skeleton, no running animation, the same text twice. */
export async function settle(page: Page): Promise<void> {
  let last = '';
  // The old page stays until the new one can be shown, and parts of it come later.
  await expect
    .poll(
      async () => {
        const before = last;
        last = await page.locator('body').innerText();
        return last === before && (await moving(page)) === 0;
      },
      { intervals: [100] },
    )
    .toBe(true);
}

/** Skeletons and animations that will end; one that runs for ever, as of a spinner, is no movement of the page. */
function moving(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.querySelectorAll('.ms-skeleton').length +
      document
        .getAnimations()
        .filter((animation) => animation.playState === 'running')
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity).length,
  );
}
