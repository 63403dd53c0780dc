import type { EventsView } from '../src/site/view/lists.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { compactList, periodList, references, undated } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('events');

export function render({ sheet }: Given<EventsView>): string {
  const { words } = sheet.site;
  const { years, links, references: sources } = sheet.view();
  const main = html`<div class="mast small">
      <h1>${words.events.title}</h1>
      <p>${links.length > 0 ? words.events.introByYear : words.events.intro}</p>
    </div>
    ${periodList(sheet, links)}
    ${years.map(
      ({ year, count, months, undated: folded, undatedCount, undatedAnchor }) =>
        html`<section class="year" aria-labelledby="y-${year}">
          <h2 id="y-${year}">${year} <small>${count}</small></h2>
          ${compactList(sheet, months.flatMap((month) => month.entries).toReversed())}
          ${undated(sheet, folded.toReversed(), { count: undatedCount, id: undatedAnchor, open: true })}
        </section>`,
    )}
    ${references(sheet, sources)}`;
  return layout(sheet, { place: 'timeline', main });
}
