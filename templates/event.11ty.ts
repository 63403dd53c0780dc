import type { EventView } from '../src/site/view/event.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { capital } from '../src/text/capital.ts';
import { html, type Html } from './html.ts';
import { citing } from './parts/cite.ts';
import { asEvent } from './parts/data.ts';
import { aside, neighbours } from './parts/event-aside.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { leadLine, timeMark, unbroken } from './parts/list.ts';
import { noteText } from './parts/note.ts';
import { citationLine, evidence, footnotes, workingText } from './parts/quote.ts';
import { kindMark, signMark } from './parts/signs.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('event');

export function render({ sheet }: Given<EventView>): string {
  const view = sheet.view();
  const main = html`<div class="cols">
<article${view.ahead && html` class="ahead"`}>
${head(sheet, view)}
${dating(sheet, view)}
${said(sheet, view)}
${disagreements(sheet, view)}
${identity(sheet, view)}
${editorsNote(sheet, view)}
</article>
${aside(sheet, view)}
${citing(sheet, view.cite)}
</div>
${neighbours(sheet, view)}`;
  return layout(sheet, { place: 'timeline', main, data: asEvent(sheet, view) });
}

function head(sheet: Sheet<EventView>, view: EventView): Html {
  const { words, root } = sheet.site;
  return html`<nav class="crumbs" aria-label="${words.event.crumbs}">
      <a href="${link(sheet, `${root}/`)}">${words.bar.timeline}</a> ›
      <a href="${link(sheet, view.month.path)}">${view.month.label}</a>
    </nav>
    <p class="dateline">
      ${signMark(view.sign)}
      ${timeMark(capital(view.when), view.machine)}${view.whenNote !== '' && html` <small>${view.whenNote}</small>`}
      <a href="${link(sheet, view.kind.path)}">${kindMark(view.kind)}</a>
      ${view.tags.map((tag) => html`<span class="tag">${tag}</span>`)}
    </p>
    <h1>${view.title}</h1>
    ${leadLine(sheet, view.lead, { name: 'first', after: footnotes(sheet, view.leadRefs) })} ${standing(view)}
    <ul class="facts">
      ${view.numbers.map((number) => html`<li>${number}</li>`)}
    </ul>`;
}

/** How sure it is and who disputes it, in words: also where there is no doubt. */
function standing({ standing: { is, tag, why, dispute, disputed } }: EventView): Html {
  return html`<p class="status${is === 'occurred' && !disputed && ' sure'}">
    <b>${tag}.</b> ${why} ${disputed ? html`<a href="#disagree">${dispute}</a>` : dispute}
  </p>`;
}

function dating(sheet: Sheet<EventView>, { working }: EventView): Html | false {
  if (working.length === 0) return false;
  return html`<section class="how" aria-labelledby="dated">
    <h2 id="dated">${sheet.site.words.event.dated}</h2>
    <ol>
      ${working.map((line) => html`<li>${workingText(line)}${footnotes(sheet, line.refs)}</li>`)}
    </ol>
  </section>`;
}

function said(sheet: Sheet<EventView>, view: EventView): Html | false {
  if (view.sources.length === 0) return false;
  return html`<section aria-labelledby="said">
    <h2 id="said">${sheet.site.words.event.says}</h2>
    ${view.sources.map(
      ({ citation, quotations }) =>
        html`<section class="source">
          <h3>${citationLine(sheet, citation)}</h3>
          ${quotations.map((quotation) => evidence(sheet, quotation, citation))}
        </section>`,
    )}
  </section>`;
}

function disagreements(sheet: Sheet<EventView>, view: EventView): Html | false {
  if (view.disagreements.length === 0) return false;
  const { event: words } = sheet.site.words;
  const settled = view.disagreements.some(({ rows }) => rows.some(({ chosen }) => chosen));
  const tables = view.disagreements.map(
    ({ heading, rows }) =>
      html`<table>
        <thead>
          <tr>
            <th scope="col">${heading}</th>
            <th scope="col">${words.whoSaysSo}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr${row.chosen && html` class="chosen"`}><td>${row.label}</td><td>${row.by.length === 0 && row.chosen && words.decided}${row.by.map(
                ({ name, refs }, i) => html`${i > 0 && ', '}${name}${footnotes(sheet, refs)}`,
              )}</td></tr>`,
          )}
        </tbody>
      </table>`,
  );
  return html`<section aria-labelledby="disagree">
    <h2 id="disagree">${words.disagree}</h2>
    ${tables} ${settled && html`<p class="fine">${words.chosen}</p>`}
  </section>`;
}

/** What was merged into it, and what was kept apart from it; nothing where it stands alone. */
function identity(sheet: Sheet<EventView>, { merged, apart }: EventView): Html | false {
  if (!merged && apart.length === 0) return false;
  const { event: words } = sheet.site.words;
  return html`<section aria-labelledby="one">
    <h2 id="one">${words.one}</h2>
    ${merged && html`<p class="plain">${merged.summary}${becauseOf(sheet, merged.reasons)}.</p>`}
    ${apart.length > 0 && html`<h3>${words.apart}</h3>`}
    ${
      apart.length > 0 &&
      html`<ul class="plain">
        ${apart.map(
          (one) =>
            html`<li>
              <a href="${link(sheet, one.path!)}">${one.title}</a>
              <small>${unbroken(one.note!)}</small>${becauseOf(sheet, one.reasons)}
            </li>`,
        )}
      </ul>`
    }
  </section>`;
}

function editorsNote(sheet: Sheet<EventView>, { note }: EventView): Html | false {
  if (note === undefined) return false;
  return html`<section aria-labelledby="note">
    <h2 id="note">${sheet.site.words.event.note}</h2>
    ${noteText(note)}
  </section>`;
}

function becauseOf(sheet: Sheet<EventView>, reasons: string[]): Html | false {
  if (reasons.length === 0) return false;
  return html`${sheet.site.words.colon} ${unbroken(reasons.join(', '))}`;
}
