import type { DataView, ListedFile } from '../src/site/view/data.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { copyable } from './parts/cite.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('data');

export function render({ sheet }: Given<DataView>): string {
  const { files, subsets, embed } = sheet.view();
  const { data: words } = sheet.site.words.linking;
  const { licence } = sheet.site;
  const main = html`<div class="mast small">
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      <p>
        ${words.rights}
        ${licence ? html`<a href="${licence.url}" rel="license external">${licence.name}</a>` : words.unlicensed}.
      </p>
    </div>
    <ul class="sources">
      ${files.map((file) => item(sheet, file))}
    </ul>
    <p class="fine">${words.perEvent}</p>
    <div class="groups">${subsets.map((one) => subset(sheet, one))}</div>
    ${copyable(sheet, { id: 'embed', heading: words.embed, intro: words.embedIntro, text: embed })}`;
  return layout(sheet, { place: 'none', main });
}

function item(sheet: Sheet<DataView>, { path, name, format, spec, what, size }: ListedFile): Html {
  return html`<li>
    <a class="when" href="${link(sheet, path)}">${name}</a>
    <div>
      ${what}
      <p class="meta">
        <span><a href="${spec}" rel="external noopener">${format}</a></span>
        ${size !== '' && html`<span>${size}</span>`}
      </p>
    </div>
  </li>`;
}

function subset(sheet: Sheet<DataView>, { heading, rows }: DataView['subsets'][number]): Html {
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${rows.map(
        ({ name, path, events }) =>
          html`<li>
            <span>${name} <small>${events}</small></span>
            <span class="number"
              ><a href="${link(sheet, `${path}.json`)}">JSON</a> ·
              <a href="${link(sheet, `${path}.csv`)}">CSV</a></span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
