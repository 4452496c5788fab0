// The audit itself: a screen with a fault must not pass it.
import { expect, test } from '@playwright/test';
import { accessible, fits } from '../audit.ts';

const page_with = (body: string) => `<!doctype html><html lang="en"><head><title>-</title></head><body><main><h1>-</h1>${body}</main></body></html>`;

for (const [fault, body] of [
  ['a button that is too small', '<button style="position:absolute;left:40px;width:40px;height:40px">Go</button>'],
  ['a button at the edge of the screen', '<button style="position:fixed;left:0;top:60px;width:60px;height:60px">Go</button>'],
  ['something past the edge', '<div style="position:absolute;left:300px;width:200px;height:20px"></div>'],
  ['a word wider than its box', '<p style="width:50px;overflow:hidden">Unbreakableword</p>'],
] as const) {
  test(`${fault} is noticed`, async ({ page }) => {
    await page.setContent(page_with(body));
    await expect(fits(page)).rejects.toThrow();
  });
}

test('a button without a name is noticed', async ({ page }) => {
  await page.setContent(page_with('<button></button>'));
  await expect(accessible(page)).rejects.toThrow(/button-name/);
});

test('a screen without a fault passes', async ({ page }) => {
  await page.setContent(page_with('<button style="margin:20px;width:60px;height:60px">Go</button>'));
  await fits(page);
  await accessible(page);
});
