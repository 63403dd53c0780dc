import type { Listed } from '../src/site/view/sheets.ts';
import { capital } from '../src/text/capital.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { timeMark } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('articles');

export function render({ sheet }: Given<Listed[]>): string {
  const { article: words } = sheet.site.words;
  const main = html`<div class="mast small">
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      <p class="plain">
        <a href="${link(sheet, `${sheet.site.root}/coverage/`)}">${sheet.site.words.coverage.title}</a>
      </p>
    </div>
    <ul class="sources">
      ${sheet.view().map(
        (one) =>
          html`<li>
            <span class="number">${one.number}</span>
            <span class="when">${timeMark(capital(one.when), one.machine)}</span>
            <div>
              <a href="${link(sheet, one.path)}"><cite lang="${one.lang}">${one.headline}</cite></a>
              <p class="meta">
                <span>${one.publisher}</span> <span>${one.language}</span> <span>${one.events}</span>
              </p>
            </div>
          </li>`,
      )}
    </ul>`;
  return layout(sheet, { place: 'articles', main });
}
