import type { Locator, Page } from '@playwright/test';

/** What a field said after something was typed into it and its form was sent. */
export interface Answer {
  readonly field: string;
  readonly shown: string;
  /** Empty where nothing is wrong. */
  readonly error: string;
}

// A control that only fills others in has no name, and is no field of the form.
const KINDS = {
  numbers: 'input:is([inputmode=decimal], [inputmode=numeric], [type=number], [role=spinbutton])',
  days: '.ant-form-item input[type=date][id]',
} as const;

/** The open form's fields for numbers or days, which take one text after the other, all of them at once. */
export class TypedFields {
  readonly #form: Locator;
  readonly #selector: string;

  constructor(page: Page, kind: keyof typeof KINDS) {
    this.#form = page.locator(':is(main, .ant-modal) form').first();
    this.#selector = KINDS[kind];
  }

  count(): Promise<number> {
    return this.#form.locator(this.#selector).count();
  }

  /**
   * Types into every field, leaves it, presses the form's button, and hears what each field says. `due` is how every
   * field's words against it must match; left out where none are due.
   */
  type(text: string, due?: RegExp): Promise<Answer[]> {
    return this.#form.evaluate(typeAndSend, { selector: this.#selector, text, due: due?.source });
  }

  /** How many fields of the form, of whatever kind, are refused. Words of earlier refusals may still be fading away. */
  refused(): Promise<number> {
    return this.#form.locator('.ant-form-item-has-error').count();
  }
}

/** Runs in the page: one journey there and back for all fields of a form. */
async function typeAndSend(
  form: Element,
  { selector, text, due }: { selector: string; text: string; due?: string },
): Promise<Answer[]> {
  const fields = [...form.querySelectorAll<HTMLInputElement>(selector)];
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  for (const field of fields) {
    field.focus();
    write.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
  }
  form.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  const said = () =>
    fields.map((field) => ({ field: nameOf(field), shown: field.value, error: errorOf(field) }));
  // Words against a field come after a moment; none are waited for where none are due.
  const words = new RegExp(due ?? '');
  const deadline = performance.now() + (due ? 3000 : 0);
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while (performance.now() < deadline && !said().every(({ error }) => words.test(error)));
  return said();

  function nameOf(field: HTMLInputElement): string {
    return field.id || field.getAttribute('aria-label') || '?';
  }

  function errorOf(field: HTMLInputElement): string {
    const items: Element[] = [];
    for (
      let item = field.closest('.ant-form-item');
      item;
      item = item.parentElement!.closest('.ant-form-item')
    )
      items.push(item);
    return items.at(-1)?.querySelector('.ant-form-item-explain-error')?.textContent ?? '';
  }
}

/** Chooses anew in every choice, by keyboard: what a form asks only then is asked. */
export async function chooseOtherwise(page: Page): Promise<void> {
  const choices = page.locator('main form .ant-select:not(.ant-select-disabled) input[role=combobox]');
  for (let nth = 0; nth < (await choices.count()); nth += 1) {
    await choices.nth(nth).focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) await page.keyboard.press(key);
  }
}
