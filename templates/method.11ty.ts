import type { MethodView } from '../src/site/view/method.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { timeMark } from './parts/list.ts';
import { workingText } from './parts/quote.ts';
import { signMark } from './parts/signs.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('method');

export function render({ sheet }: Given<MethodView[]>): string {
  const { method } = sheet.site.words;
  const main = html`<div class="mast small">
      <h1>${method.title}</h1>
      <p>${method.intro}</p>
    </div>
    <div class="prose">
      ${sheet.view().map(
        ({ section, examples }) =>
          html`<section aria-labelledby="${section.id}">
            <h2 id="${section.id}">${section.heading}</h2>
            ${section.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
            ${
              examples.length > 0 &&
              html`<div class="how">
                <h3>${method.example}</h3>
                <ul>
                  ${examples.map((one) => example(sheet, one))}
                </ul>
              </div>`
            }
          </section>`,
      )}
      <p class="fine">${sheet.site.words.search.keys}</p>
    </div>`;
  return layout(sheet, { place: 'method', main });
}

function example(sheet: Sheet<MethodView[]>, { entry, lines }: MethodView['examples'][number]): Html {
  return html`<li${entry.ahead && html` class="ahead"`}>${signMark(entry.sign)}<div><a href="${link(sheet, entry.path)}">${entry.title}</a> <small>${timeMark(entry.when, entry.machine)}</small>${lines.map((line) => html`<p>${workingText(line)}</p>`)}</div></li>`;
}
