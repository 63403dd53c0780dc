import { framePolicy } from '../../src/site/view/policy.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, styleSheet, type Html } from '../html.ts';
import { frameStyle, frameStyleSource } from './frame-style.ts';
import { finish, headTitle, icon } from './layout.ts';
import { link } from './link.ts';
import { symbols } from './signs.ts';

/** A page made to stand within somebody else's, whole in one file: no bar, no script, every link opens outside the frame. */
export function frame(sheet: Sheet<unknown>, main: Html): string {
  const { site, canonical = sheet.path } = sheet;
  return finish(
    html`<!doctype html>
      <html lang="${site.lang}">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${framePolicy(frameStyleSource)}" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="robots" content="noindex" />
          <base target="_top" />
          <title>${headTitle(sheet)}</title>
          <meta name="description" content="${sheet.description}" />
          <link rel="canonical" href="${site.baseUrl}${canonical}" />
          ${icon} ${styleSheet(frameStyle)}
        </head>
        <body class="frame">
          ${symbols}
          <main>${main}</main>
          <footer class="fine">
            <a href="${link(sheet, canonical)}">${site.words.linking.data.from} ${site.short}</a>
          </footer>
        </body>
      </html>`,
  );
}
