import type { Sheet } from '../src/site/view/sheet.ts';
import type { DayOfChanges } from '../src/site/view/changes.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('changes');

export function render({ sheet }: Given<DayOfChanges[]>): string {
  const { words, root } = sheet.site;
  const main = html`<div class="mast small">
      <h1>${words.changes.title}</h1>
      <p>${words.changes.intro}</p>
      <p><a href="${link(sheet, `${root}/changes.xml`)}">${words.changes.follow}</a></p>
    </div>
    <div class="prose">
      ${sheet.view().map(
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

function group(sheet: Sheet<DayOfChanges[]>, { heading, items }: DayOfChanges['groups'][number]): Html {
  const list = html`<ul class="plain">
    ${items.map(
      ({ title, path, note }) =>
        html`<li>
          <a href="${link(sheet, path!)}">${title}</a>${note !== undefined && html` <small>${note}</small>`}
        </li>`,
    )}
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
