import { chromium, type Browser } from 'playwright-core';

/** Where Chromium is; `CHROMIUM` names another binary. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Chromium as it runs in a container, without a word to the outside. */
export function openBrowser(more: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}

/** For the start of a page: what is out of sight, and so skipped until somebody scrolls to it, is there to be looked at. */
export const DRAW_ALL = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':is(.month, .event) { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
`;
