import type { CoverageRow, CoverageView } from '../src/site/view/coverage.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { compactList, timeMark } from './parts/list.ts';
import { signMark } from './parts/signs.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('coverage');

export function render({ sheet }: Given<CoverageView>): string {
  const view = sheet.view();
  const { coverage: words } = sheet.site.words;
  const main = html`<div class="mast small">
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      ${
        view.languages.length > 0 &&
        html`<ul class="facts">
          ${view.languages.map(({ label, events }) => html`<li>${label}${sheet.site.words.colon} ${events}</li>`)}
        </ul>`
      }
    </div>
    ${view.rows.length > 0 && matrix(sheet, view)} ${view.alone.length > 0 && toldAlone(sheet, view)}
    ${
      view.byHand.length > 0 &&
      html`<section class="part">
        <h2>${words.byHand}</h2>
        <p class="fine">${sheet.site.words.event.byHand}</p>
        ${compactList(sheet, view.byHand)}
      </section>`
    }`;
  return layout(sheet, { place: 'articles', main });
}

/** Events under the only article that tells them. */
function toldAlone(sheet: Sheet<CoverageView>, { alone }: CoverageView): Html {
  const { coverage: words } = sheet.site.words;
  return html`<section class="part">
    <h2>${words.alone}</h2>
    <p class="fine">${words.aloneIntro}</p>
    ${alone.map(({ article, count, entries }) =>
      entries.length > 0
        ? html`<details>
            <summary>
              ${article.number}. <cite lang="${article.lang}">${article.headline}</cite>, ${article.publisher}
              <small>${count}</small>
            </summary>
            ${compactList(sheet, entries)}
          </details>`
        : html`<p>
            ${article.number}.
            <a href="${link(sheet, article.path)}"><cite lang="${article.lang}">${article.headline}</cite></a
            >, ${article.publisher}
            <small>${count}</small>
          </p>`,
    )}
  </section>`;
}

/** Events by sources; the numbers over the columns are those of the list of sources. */
function matrix(sheet: Sheet<CoverageView>, { columns, rows, several, most }: CoverageView): Html {
  const { coverage: words } = sheet.site.words;
  return html`<section class="part">
    <h2 id="several">${words.several} <small>${several}</small></h2>
    ${most !== null && html`<p class="fine">${most}</p>`}
    ${columns.length > 0 && html`<p class="fine">${words.severalIntro}</p>`}
    <section class="wide" tabindex="0" aria-labelledby="several">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${words.what}</th>
            <th scope="col">${words.independent}</th>
            ${columns.map(
              ({ number, path, headline }) =>
                html`<th scope="col"><a href="${link(sheet, path)}" title="${headline}">${number}</a></th>`,
            )}
            ${columns.length === 0 && html`<th scope="col">${sheet.site.words.article.title}</th>`}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowOf(sheet, row))}
        </tbody>
      </table>
    </section>
  </section>`;
}

function rowOf(sheet: Sheet<CoverageView>, row: CoverageRow): Html {
  const { entry, passages, by, independent, languages } = row;
  return html`<tr>
    <th scope="row">
      ${signMark(entry.sign)}
      <span
        ><a href="${link(sheet, entry.path)}">${entry.title}</a>
        <small>${timeMark(entry.when, entry.machine)} · ${languages}</small></span
      >
    </th>
    <td>${independent}</td>
    ${passages.map((n) => (n === 0 ? html`<td></td>` : html`<td class="told">${n}</td>`))}
    ${by.length > 0 && html`<td>${by.map(({ number, path, headline }, i) => html`${i > 0 && ', '}<a href="${link(sheet, path)}" title="${headline}">${number}</a>`)}</td>`}
  </tr>`;
}
