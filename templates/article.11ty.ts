import type { ArticleView, Passage } from '../src/site/view/article.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { asArticle } from './parts/data.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { timeMark } from './parts/list.ts';
import { inOriginal, passage } from './parts/quote.ts';
import { kindMark, signMark } from './parts/signs.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('article');

export function render({ sheet }: Given<ArticleView>): string {
  const view = sheet.view();
  const { words } = sheet.site;
  const { citation } = view;
  const main = html`<div class="mast small">
      <h1 lang="${citation.lang}">${citation.headline}</h1>
      <p>${citation.retelling ? words.article.retelling : words.article.original}</p>
    </div>
    <dl class="record">${view.facts.map(fact)}</dl>
    ${view.warnings.map((warning) => html`<p class="status">${warning}</p>`)}
    ${view.copyOf && html`<p class="status">${words.article.copyOf} <a href="${link(sheet, view.copyOf.path)}">${view.copyOf.headline}</a>.</p>`}
    <section class="part" aria-labelledby="evidence">
      <h2 id="evidence">${words.article.evidence}</h2>
      <p class="fine">
        ${view.passages.length > 0 ? words.article.evidenceIntro : words.article.nothingUsed}
      </p>
      ${view.passages.map((one) => passageItem(sheet, view, one))}
    </section>
    ${view.unused.length > 0 && unused(sheet, view)}`;
  return layout(sheet, { place: 'articles', main, data: asArticle(sheet, view) });
}

function fact({ term, value, href, machine }: ArticleView['facts'][number]): Html {
  const said = machine === undefined ? value : timeMark(value, machine);
  return html`<div>
    <dt>${term}</dt>
    <dd>${href === undefined ? said : html`<a href="${href}" rel="external noopener">${value}</a>`}</dd>
  </div>`;
}

/** A passage with the events that rest on it. */
function passageItem(sheet: Sheet<ArticleView>, { citation }: ArticleView, one: Passage): Html {
  return html`<div class="passage" id="${one.anchor}">
    <a class="n" href="#${one.anchor}" aria-label="#${one.anchor}">¶</a>
    <div>
      ${passage(one.pieces, citation, citation.lang)}
      ${one.original !== undefined && html`<p class="by">${inOriginal(sheet, one.original)}</p>`}
      <ul class="supports">
        ${one.events.map(
          ({ entry, anchor }) =>
            html`<li${entry.ahead && html` class="ahead"`}>${signMark(entry.sign)}<span><a href="${link(sheet, `${entry.path}#${anchor}`)}">${entry.title}</a> <small>${timeMark(entry.when, entry.machine)} · ${kindMark(entry.kind)}</small>${entry.tags.map((tag) => html` <span class="tag">${tag}</span>`)}</span></li>`,
        )}
      </ul>
    </div>
  </div>`;
}

function unused(sheet: Sheet<ArticleView>, { unused: all, citation }: ArticleView): Html {
  const { article: words } = sheet.site.words;
  return html`<details class="unused">
    <summary><b>${words.unused}</b> <small>${sheet.site.words.count.quotes(all.length)}</small></summary>
    <p class="fine">${words.unusedIntro}</p>
    <ul>
      ${all.map(({ text, why }) => html`<li><span lang="${citation.lang}">${text}</span> <small>${why}</small></li>`)}
    </ul>
  </details>`;
}
