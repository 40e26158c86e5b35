/** Answers by a finger on glass, kind by kind; what is typed comes from the phone's own keys. */
import type { Page } from 'playwright';
import type { Kind } from '#lib/items/item-kinds.ts';

const row = (page: Page) => page.getByRole('region').getByRole('listitem').getByRole('button');

async function type(page: Page, text: string): Promise<void> {
  const field = page.locator('main form input');
  await field.tap();
  await field.pressSequentially(text);
}

const steps: Readonly<Record<Kind, (page: Page) => Promise<void>>> = {
  'single-choice': (page) => row(page).first().tap(),
  'true-false': (page) => row(page).first().tap(),
  'multiple-choice': (page) => page.getByRole('checkbox').first().tap(),
  numeric: (page) => type(page, '1'),
  'short-text': (page) => type(page, 'nobody'),
  cloze: (page) => type(page, 'nobody'),
  ordering: (page) =>
    page
      .getByRole('button', { name: /^Move down:/ })
      .first()
      .tap(),
  async matching(page) {
    const lines = page.locator('main ol button[aria-pressed]');
    const choices = page.locator('main button[aria-keyshortcuts]');
    for (let line = 0; line < (await lines.count()); line++) {
      await lines.nth(line).tap();
      await choices.nth(line).tap();
    }
  },
  'map-place': async (page) => {
    const state = page.getByRole('radio', { name: 'India', exact: true });
    await state.tap();
    await page.waitForFunction((radio) => radio?.getAttribute('aria-checked') === 'true', await state.elementHandle());
  },
};

/** A choice and a side are given by the tap alone; everything else by Check. */
export async function tapAnswer(page: Page, kind: Kind): Promise<void> {
  await steps[kind](page);
  const check = page.getByRole('button', { name: 'Check', exact: true });
  if ((await check.count()) > 0) await check.tap();
}
