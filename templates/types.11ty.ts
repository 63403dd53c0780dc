import type { Kind } from '../src/site/view/entry.ts';
import type { ColourFamily } from '../src/model.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { kindMark } from './parts/signs.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('types');

export function render({ sheet }: Given<(Kind & { events: string })[]>): string {
  const { words } = sheet.site;
  const kinds = sheet.view();
  const families = Object.keys(words.families) as ColourFamily[];
  const main = html`<div class="mast small">
      <h1>${words.type.title}</h1>
      <p>${words.type.intro}</p>
    </div>
    <div class="groups">
      ${families.map((family) => {
        const here = kinds.filter((kind) => kind.family === family);
        if (here.length === 0) return false;
        return html`<section>
          <h2>${kindMark({ family, word: words.families[family] })}</h2>
          <ul>
            ${here.map(
              (kind) =>
                html`<li>
                  <a href="${link(sheet, kind.path)}">${kind.word}</a
                  ><span class="number">${kind.events}</span>
                </li>`,
            )}
          </ul>
        </section>`;
      })}
    </div>`;
  return layout(sheet, { place: 'types', main });
}
