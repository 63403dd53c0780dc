import type { Sheet } from '../src/site/view/sheet.ts';
import type { ChangesView, DayOfChanges } from '../src/site/view/changes.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { periodList, unbroken } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('changes');

export function render({ sheet }: Given<ChangesView>): string {
  const { words, root } = sheet.site;
  const { title, days, months } = sheet.view();
  const main = html`<div class="mast small">
      ${title !== undefined && html`<p class="over-title"><a href="${link(sheet, `${root}/changes/`)}">${words.changes.title}</a></p>`}
      <h1>${title ?? words.changes.title}</h1>
      <p>${words.changes.intro}</p>
      <p><a href="${link(sheet, `${root}/changes.xml`)}">${words.changes.follow}</a></p>
    </div>
    ${periodList(sheet, months)}
    <div class="prose">
      ${days.map(
        (day) =>
          html`<section aria-labelledby="d-${day.machine}">
            <h2 id="d-${day.machine}"><time datetime="${day.machine}">${day.when}</time></h2>
            ${day.groups.map((one) => group(sheet, one))}
          </section>`,
      )}
    </div>`;
  return layout(sheet, { place: 'none', main });
}

/** More changes of one kind on one day than a reader wants to pass to reach the next kind. */
const MANY = 12;

function group(sheet: Sheet<ChangesView>, { heading, items, more }: DayOfChanges['groups'][number]): Html {
  const list = html`<ul class="plain">
    ${items.map(
      ({ title, path, note }) =>
        html`<li>
          <a href="${link(sheet, path!)}">${title}</a
          >${note !== undefined && html` <small>${unbroken(note)}</small>`}
        </li>`,
    )}
    ${more !== undefined && html`<li>${more}</li>`}
  </ul>`;
  if (items.length <= MANY)
    return html`<h3>${heading}</h3>
      ${list}`;
  return html`<h3>${heading}</h3>
    <details>
      <summary>${sheet.site.words.count.changes(items.length)}</summary>
      ${list}
    </details>`;
}
