/**
 * Homes of 12 to 5,000 events against their budgets, in Chromium: `node --import tsx scripts/check-homes.ts`. It measures
 * time, and wants the machine for itself.
 */
import { openBrowser } from '../tests/browser/browser.ts';
import { homeFaults } from '../tests/browser/budgets.ts';

const browser = await openBrowser();
try {
  const faults = await homeFaults(browser);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
