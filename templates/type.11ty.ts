import type { TypeView } from '../src/site/view/record-sheets.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { periodList, references, yearSections } from './parts/list.ts';
import { kindMark } from './parts/signs.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('type');

export function render({ sheet }: Given<TypeView>): string {
  const { kind, code, links, year, years, references: sources } = sheet.view();
  const { words } = sheet.site;
  const main = html`<div class="mast small">
      <p class="over-title">
        ${kindMark({ family: kind.family, word: words.families[kind.family] })}${year !== undefined && html` · <a href="${link(sheet, kind.path)}">${kind.word}</a>`}
      </p>
      <h1>${sheet.title}</h1>
    </div>
    <p class="fine">${words.type.code} <code>${code}</code></p>
    ${periodList(sheet, links)} ${yearSections(sheet, years)} ${references(sheet, sources)}`;
  return layout(sheet, { place: 'types', main });
}
