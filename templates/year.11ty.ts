import type { PeriodLink } from '../src/site/view/lists.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import type { YearView } from '../src/site/view/year.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { monthSections, periodList, references } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('year');

export function render({ sheet }: Given<YearView>): string {
  const { title, count, section, months, year, earlier, later, references: sources } = sheet.view();
  const main = html`<div class="mast small">
      <p class="over-title">${above(sheet, year)}</p>
      <h1>${title}</h1>
      <p>${count}</p>
    </div>
    ${periodList(sheet, months)} ${monthSections(sheet, section, 2)}
    <nav class="pair" aria-label="${sheet.site.words.home.years}">
      ${beside(sheet, earlier, 'prev')}${beside(sheet, later, 'next')}
    </nav>
    ${references(sheet, sources)}`;
  return layout(sheet, { place: 'timeline', main });
}

/** What the page is a part of: a month of its year, a year of the timeline. */
function above(sheet: Sheet<YearView>, year: YearView['year']): Html {
  const { root, words } = sheet.site;
  const { path, label } = year ?? { path: `${root}/`, label: words.bar.timeline };
  return html`<a href="${link(sheet, path)}">${label}</a>`;
}

function beside(sheet: Sheet<YearView>, one: PeriodLink | undefined, rel: 'prev' | 'next'): Html | undefined {
  const { previous, next } = sheet.site.words.event;
  return (
    one &&
    html`<a class="${rel}" rel="${rel}" accesskey="${rel[0]}" href="${link(sheet, one.path)}"
      ><small>${rel === 'prev' ? previous : next} · ${one.count}</small> ${one.label}</a
    >`
  );
}
