import type { Noted } from '../../src/site/view/event-aside.ts';
import type { EventView } from '../../src/site/view/event.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, type Html, type Slot } from '../html.ts';
import { link } from './link.ts';
import { unbroken } from './list.ts';

/** What stands beside the evidence: who, where, sources, related, history. */
export function aside(sheet: Sheet<EventView>, view: EventView): Html {
  const { event: words, colon } = sheet.site.words;
  const changed = ({ what, detail }: EventView['history'][number]) =>
    detail === undefined ? what : `${what}${colon} ${detail}`;
  return html`<aside>
    ${view.who.length > 0 && block(words.who, list(view.who.map((one) => noted(sheet, one))))}
    ${view.places.length > 0 && block(words.place, list(view.places.map((one) => noted(sheet, one))))}
    ${
      view.count &&
      block(
        words.sources,
        html`<p><b>${view.count.summary}</b></p>
          ${view.count.notes.map((note) => html`<p><small>${note}</small></p>`)}`,
      )
    }
    ${view.cameOf.length > 0 && block(words.cameOf, [html`<p><small>${words.cameOfNote}</small></p>`, list(view.cameOf.map((one) => noted(sheet, one)))])}
    ${view.announced.length > 0 && block(words.announced, list(view.announced.map((one) => noted(sheet, one))))}
    ${view.related.length > 0 && block(words.related, list(view.related.map((one) => noted(sheet, one))))}
    ${block(words.history, list(view.history.map((one) => html`<time datetime="${one.machine}">${one.when}</time> <small>${changed(one)}</small>`)))}
    ${view.decisions.length > 0 && block(words.decided, list(view.decisions.map((what) => html`${what}`)))}
  </aside>`;
}

function block(heading: string, content: Slot): Html {
  return html`<section>
    <h2>${heading}</h2>
    ${content}
  </section>`;
}

function list(items: Slot[]): Html {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** A title, linked where it has a page, with a quiet line under it. */
function noted(sheet: Sheet<unknown>, { title, path, note }: Noted): Html {
  const name = path === undefined ? html`${title}` : html`<a href="${link(sheet, path)}">${title}</a>`;
  return html`${name}${note !== undefined && note !== '' && html` <small>${unbroken(note)}</small>`}`;
}

/** The events before and after this one. */
export function neighbours(sheet: Sheet<EventView>, { previous, next }: EventView): Html | false {
  if (!previous && !next) return false;
  const { event: words } = sheet.site.words;
  const side = (one: Noted | undefined, name: string, label: string) =>
    one &&
    html`<a class="${name}" rel="${name}" accesskey="${name[0]}" href="${link(sheet, one.path!)}"
      ><small>${label} · ${unbroken(one.note!)}</small> ${one.title}</a
    >`;
  return html`<nav class="pair" aria-label="${words.neighbours}">
    ${side(previous, 'prev', words.previous)}${side(next, 'next', words.next)}
  </nav>`;
}
