import type { YearView } from '../src/site/view/record-sheets.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { monthSections, references } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('year');

export function render({ sheet }: Given<YearView>): string {
  const { section, earlier, later, references: sources } = sheet.view();
  const beside = (one: YearView['earlier'], rel: string, key: string) =>
    one &&
    html`<a class="${rel}" rel="${rel}" accesskey="${key}" href="${link(sheet, one.path)}">${one.year}</a>`;
  const main = html`<div class="mast small">
      <h1>${section.year}</h1>
      <p>${section.count}</p>
    </div>
    ${monthSections(sheet, section, 2)}
    <nav class="pair" aria-label="${sheet.site.words.home.years}">
      ${beside(earlier, 'prev', 'p')}${beside(later, 'next', 'n')}
    </nav>
    ${references(sheet, sources)}`;
  return layout(sheet, { place: 'timeline', main });
}
