// The pages that people open most, on a desk, and the way from one language to another.
import { speaks } from '../lib/index.mjs';
import { look } from './languages.mjs';

const house = look('desk');

house.journey('one switches language and stays on the page', { lang: 'ar' }, async ({ page }) => {
  await page.goto('/ledger');
  await page.locator('.lang-switch a[hreflang="fr"]').click();
  await page.waitForURL((url) => url.pathname === '/fr/ledger');
  await speaks(page, 'fr');
});
