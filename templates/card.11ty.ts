import type { CardView } from '../src/site/view/embed.ts';
import { html } from './html.ts';
import { frame } from './parts/frame.ts';
import { entryList } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('card');

export function render({ sheet }: Given<CardView>): string {
  const { entries, note } = sheet.view();
  const told = note === undefined ? '' : html`<p class="fine">${note}</p>`;
  return frame(
    sheet,
    html`${told}${entries.length > 0 ? entryList(sheet, entries, 1) : html`<h1>${sheet.title}</h1>`}`,
  );
}
