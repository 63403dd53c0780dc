import { capital } from '../../src/text/capital.ts';
import { hasOwnMarks } from '../../src/chronology/index.ts';
import { languages } from '../../src/languages/index.ts';
import type { Piece } from '../../src/site/view/excerpt.ts';
import type { Citation, Quotation, Ref } from '../../src/site/view/quote.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import type { WorkingLine } from '../../src/site/view/working.ts';
import { html, type Html, type Slot } from '../html.ts';
import { timeMark, unbroken } from './list.ts';
import { link } from './link.ts';

/**
 * A sentence of an article. One of an original stands between the quotation marks of its language; one of a
 * retelling is our own wording and has none; nor has one that opens or ends with marks of its own. `data-article` lets the check find each passage again in its text.
 */
export function passage(
  pieces: Piece[],
  article: Pick<Citation, 'id' | 'retelling'>,
  lang: 'en' | 'fr',
): Html {
  const bare = article.retelling || hasOwnMarks(pieces.map(({ text }) => text).join(''));
  const { open, close } = bare ? { open: '', close: '' } : languages[lang].words.quote;
  const words = html`<bdi data-article="${article.id}">${pieces.map(piece)}</bdi>`;
  return html`<blockquote class="${article.retelling ? 'retold' : 'quoted'}" lang="${lang}">
    <p>${open}${words}${close}</p>
  </blockquote>`;
}

function piece({ text, kind }: Piece): Html {
  if (kind === 'plain') return html`${tied(text)}`;
  if (kind === 'gap') return html`<span class="gap"> ${text} </span>`;
  return html`<mark${kind === 'date' && html` class="d"`}>${text}</mark>`;
}

/** French marks with the spaces that the source set: kept as they are, but no line begins or ends there. */
const TIED = /((?:« )?\S+(?: [»;:!?])+|« \S+)/u;

function tied(text: string): Slot[] {
  return text.split(TIED).map((run, i) => (i % 2 === 0 ? run : html`<span class="tied">${run}</span>`));
}

/** One piece of evidence on the page of an event: the passage, who stands behind it, its address. */
export function evidence(sheet: Sheet<unknown>, quotation: Quotation, citation: Citation): Html {
  const { words } = sheet.site;
  const { number, anchor } = quotation;
  const passing = quotation.background && html` · ${words.event.reminder}`;
  return html`<div class="claim" id="${anchor}">
    <a class="n" href="#${anchor}">${number}</a>
    <div>
      ${passage(quotation.pieces, citation, quotation.lang)}
      <p class="by">
        ${quotation.vouched ?? capital(words.theArticle)} ·
        <a href="${link(sheet, `${citation.path}#${anchor}`)}">${words.event.inPlace}</a
        >${quotation.original !== undefined && html` · ${inOriginal(sheet, quotation.original)}`}${passing}
      </p>
    </div>
  </div>`;
}

/** A link to the words where the original has them. */
export function inOriginal({ site }: Sheet<unknown>, address: string | undefined): Html | false {
  if (address === undefined) return false;
  return html`<a href="${address}" rel="external noopener">${site.words.event.inOriginal}</a>`;
}

/** A line of the working of a date; words of a source in another language say so to those who listen. */
export function workingText({ text, foreign }: Pick<WorkingLine, 'text' | 'foreign'>): Slot {
  if (!foreign) return unbroken(text);
  const parts = text.split(foreign.words).map(unbroken);
  return parts.map((part, i) => [i > 0 && html`<span lang="${foreign.lang}">${foreign.words}</span>`, part]);
}

/** A word joiner: a number goes to the next line only with the word it stands behind. */
const NO_BREAK = '\u2060';

/** The numbers of the passages that a line rests on, each a link to its passage. */
export function footnotes({ site }: Sheet<unknown>, refs: Ref[]): Html | false {
  if (refs.length === 0) return false;
  return html`${NO_BREAK}<span class="refs"
      >${refs.map(({ number, anchor }) => html`<a class="ref" href="#${anchor}" aria-label="${site.words.event.passage(number)}">${number}</a>`)}</span
    >`;
}

/** "retold from Headline, publisher, day". */
export function citationLine(sheet: Sheet<unknown>, citation: Citation): Html {
  const { words } = sheet.site;
  const how = citation.retelling ? words.event.retold : words.event.quotedFrom;
  return html`<span class="from">${how}</span>
    <a href="${link(sheet, citation.path)}"><cite lang="${citation.lang}">${citation.headline}</cite></a
    >, ${citation.publisher}, ${timeMark(citation.when, citation.machine)}`;
}
