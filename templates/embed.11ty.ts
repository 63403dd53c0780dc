import type { EmbedView } from '../src/site/view/embed.ts';
import { html } from './html.ts';
import { frame } from './parts/frame.ts';
import { compactList } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('embed');

export function render({ sheet }: Given<EmbedView>): string {
  const { title, entries, shown } = sheet.view();
  return frame(
    sheet,
    html`<div class="what"><h1>${title}</h1></div>
      <p class="fine">${shown}</p>
      ${compactList(sheet, entries)}`,
  );
}
