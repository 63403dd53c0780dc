import type { HomeView } from '../src/site/view/home.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { asDataset } from './parts/data.ts';
import { layout } from './parts/layout.ts';
import { entryList, references, yearSections } from './parts/list.ts';
import { link } from './parts/link.ts';
import { overview } from './parts/overview.ts';
import { tools } from './parts/tools.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('home');

export function render({ sheet }: Given<HomeView>): string {
  const view = sheet.view();
  const main = html`<div class="mast">
      <h1>${view.title}</h1>
      <p>${view.standfirst}</p>
      <ul class="facts">
        ${view.facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
    </div>
    ${view.period.marks.length > 0 && overview(sheet, view)} ${yearNav(sheet, view)}
    ${view.search.total > 0 ? tools(sheet, view.search) : html`<p>${sheet.site.words.home.empty}</p>`}
    <div id="list">
      ${view.background.length > 0 && background(sheet, view)} ${yearSections(sheet, view.years)}
    </div>
    <ul id="found" class="compact"></ul>
    <p id="none" hidden>${sheet.site.words.search.none}</p>
    ${picks(sheet, view)} ${references(sheet, view.references)}`;
  return layout(sheet, { place: 'timeline', main, data: asDataset(sheet, view) });
}

function yearNav(sheet: Sheet<HomeView>, { yearLinks }: HomeView): Html | false {
  if (yearLinks.length < 2) return false;
  return html`<nav class="years" aria-label="${sheet.site.words.home.years}">
    <ul>
      ${yearLinks.map(
        ({ label, count, path }) =>
          html`<li><a href="${link(sheet, path)}">${label}</a> <small>${count}</small></li>`,
      )}
    </ul>
  </nav>`;
}

/** Something to read where the list stands on other pages; away while a search shows what it found. */
function picks(sheet: Sheet<HomeView>, { picks: all }: HomeView): Html[] {
  return all.map(
    ({ heading, entries }) =>
      html`<section class="part picks">
        <h2>${heading}</h2>
        ${entryList(sheet, entries, 3)}
      </section>`,
  );
}

/** What lies before the first day of the period: folded away, still there. */
function background(sheet: Sheet<HomeView>, view: HomeView): Html {
  return html`<details class="before">
    <summary>
      <b>${view.backgroundTitle}</b>
      <small>${view.backgroundCount}, ${sheet.site.words.home.backgroundNote}</small>
    </summary>
    ${yearSections(sheet, view.background)}
  </details>`;
}
