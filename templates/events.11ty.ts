import type { YearSection } from '../src/site/view/lists.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { compactList, undated } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('events');

export function render({ sheet }: Given<YearSection[]>): string {
  const { words } = sheet.site;
  const main = html`<div class="mast small">
      <h1>${words.events.title}</h1>
      <p>${words.events.intro}</p>
    </div>
    ${sheet
      .view()
      .toReversed()
      .map(
        ({ year, count, months, undated: folded, undatedCount }) =>
          html`<section class="year" aria-labelledby="y-${year}">
            <h2 id="y-${year}">${year} <small>${count}</small></h2>
            ${compactList(sheet, months.flatMap((month) => month.entries).toReversed())}
            ${undated(sheet, folded.toReversed(), { count: undatedCount, id: `undated-${year}`, open: true })}
          </section>`,
      )}`;
  return layout(sheet, { place: 'timeline', main });
}
