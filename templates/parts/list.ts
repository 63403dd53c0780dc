import { hasOwnMarks } from '../../src/chronology/index.ts';
import { languages } from '../../src/languages/index.ts';
import type { Lang } from '../../src/model.ts';
import type { Entry } from '../../src/site/view/entry.ts';
import type { Lead } from '../../src/site/view/lead.ts';
import type { Reference } from '../../src/site/view/quote.ts';
import type { MonthSection, PeriodLink, YearSection } from '../../src/site/view/lists.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { capital } from '../../src/text/capital.ts';
import { html, type Html } from '../html.ts';
import { link } from './link.ts';
import { kindMark, signMark } from './signs.ts';

type From = Pick<Sheet<unknown>, 'path' | 'site' | 'whole'>;

/** The same words; no line ends between a day and its month, or a number and what it counts. */
export const unbroken = (words: string): string => words.replace(/(\d(?:er)?) (?=\p{L})/gu, '$1\u00a0');

/** `<time>` where the date is one that machines read, plain words else. */
export function timeMark(date: string, machine: string | undefined): Html {
  const words = unbroken(date);
  return machine === undefined
    ? html`<span>${words}</span>`
    : html`<time datetime="${machine}">${words}</time>`;
}

/** Years with their months and events, under headings. */
export function yearSections(from: From, years: YearSection[], prefix = 'y'): Html[] {
  return years.map(
    (section) =>
      html`<section class="year" aria-labelledby="${prefix}-${section.year}">
        <h2 id="${prefix}-${section.year}">
          <a href="${link(from, section.path)}">${section.label}</a> <small>${section.count}</small>
        </h2>
        ${monthSections(from, section, 3)}
      </section>`,
  );
}

/** Years or months that have pages of their own, each with how many events it has. */
export function periodList(from: From, periods: PeriodLink[]): Html | false {
  if (periods.length === 0) return false;
  return html`<div class="groups prose">
    <ul>
      ${periods.map(
        ({ label, count, path }) =>
          html`<li><a href="${link(from, path)}">${label}</a> <span class="number">${count}</span></li>`,
      )}
    </ul>
  </div>`;
}

/** The months of a year with their events; `level` is that of the headings of months. */
export function monthSections(from: From, section: YearSection, level: 2 | 3): Html {
  const { year, months, undated: folded, undatedCount, undatedAnchor } = section;
  return html`${months.map(
    (month) =>
      html`<div class="month" ${isLong(month) && html` data-n="${month.entries.length}"`}>
        ${monthHeading(month, year, level)} ${entryList(from, month.entries, level === 3 ? 4 : 3)}
      </div>`,
  )}
  ${undated(from, folded, { count: undatedCount, id: undatedAnchor, open: months.length === 0 })}`;
}

/** Whether a month is several screens of a phone high, so that it is worth skipping whole while it is out of sight. */
const isLong = ({ entries }: MonthSection): boolean => entries.length >= 12;

function monthHeading({ anchor, label, count, quiet }: MonthSection, year: string, level: 2 | 3): Html {
  const name = quiet ? 'quiet' : 'label';
  const words = html`${capital(label ?? year)} <small>${count}</small>`;
  return level === 2
    ? html`<h2 id="${anchor}" class="${name}">${words}</h2>`
    : html`<h3 id="${anchor}" class="${name}">${words}</h3>`;
}

/** Events without a date of their own, folded so that they do not bury what is dated. */
export function undated(
  from: From,
  entries: Entry[],
  { count, id, open }: { count: string; id: string; open: boolean },
): Html | false {
  if (entries.length === 0) return false;
  return html`<details class="undated" id="${id}" ${open && html` open data-open="yes"`}>
    <summary><b>${count}</b> <small>${from.site.words.home.undated(entries.length)}</small></summary>
    ${compactList(from, entries)}
  </details>`;
}

/** Events on the rail. A day that repeats that of the entry above is still there for those who listen. */
export function entryList(from: From, entries: Entry[], level: 1 | 3 | 4): Html {
  const items = entries.map((entry, i) => {
    const before = entries[i - 1];
    const again = before !== undefined && before.when === entry.when && before.note === entry.note;
    return entryItem(from, entry, level, again);
  });
  return html`<ol class="events">
    ${items}
  </ol>`;
}

const HEADINGS = {
  1: (title: Html) => html`<h1>${title}</h1>`,
  3: (title: Html) => html`<h3>${title}</h3>`,
  4: (title: Html) => html`<h4>${title}</h4>`,
};

function entryItem(from: From, entry: Entry, level: keyof typeof HEADINGS, again: boolean): Html {
  const title = html`<a href="${link(from, entry.path)}">${entry.title}</a>`;
  return html`<li class="event${entry.ahead && ' ahead'}${again && ' again'}">
    <p class="when">${timeMark(capital(entry.when), entry.machine)} <small>${entry.note}</small></p>
    ${signMark(entry.sign)}
    <div class="what">
      ${HEADINGS[level](title)} ${leadLine(from, entry.lead)}
      <p class="meta">
        ${kindMark(entry.kind)}${entry.tags.map((tag) => html` <span class="tag">${tag}</span>`)}
        ${entry.who !== '' && html`<span>${entry.who}</span>`}
        <span>${entry.sources}${refs(entry)}</span>
      </p>
    </div>
  </li>`;
}

/** The line under a title: words somebody said, between the marks of their language, or who vouches for it. */
export function leadLine(
  { site }: Pick<From, 'site'>,
  lead: Entry['lead'],
  { name = '', after = false }: { name?: string; after?: Html | false } = {},
): Html | false {
  if (lead === null) return false;
  const line =
    lead.kind === 'voices'
      ? html`${lead.text}.`
      : lead.kind === 'words'
        ? quoted(lead.text, lead.lang, site)
        : told(lead, site);
  return html`<p class="lead${name !== '' && ` ${name}`}">${line}${after}</p>`;
}

function quoted(text: string, lang: Lang, site: Sheet<unknown>['site']): Html {
  const { open, close } = languages[lang].words.quote;
  if (lang === site.lang) return html`${open}${text}${close}`;
  return html`<span lang="${lang}">${open}${text}${close}</span> (${site.words.article.languages[lang]})`;
}

/**
 * "The Ledger: Torvald said that …", with the language where it is not the page's; a retelling is our own wording and
 * stands without marks.
 */
function told(
  { text, lang, paper = '', retelling }: Lead & { kind: 'told' },
  site: Sheet<unknown>['site'],
): Html {
  const { open, close } = languages[lang].words.quote;
  const shown = retelling || hasOwnMarks(text) ? text : `${open}${text}${close}`;
  if (lang === site.lang) return html`${paper !== '' && `${paper}${site.words.colon} `}${shown}`;
  const language = site.words.article.languages[lang];
  const from = paper === '' ? capital(language) : `${paper} (${language})`;
  return html`${from}${site.words.colon} <span lang="${lang}">${shown}</span>`;
}

function classesOf({ ahead, minor }: Entry): Html | false {
  const names = [ahead ? 'ahead' : '', minor ? 'minor' : ''].filter((name) => name !== '').join(' ');
  return names !== '' && html` class="${names}"`;
}

/** Behind an entry in print: the numbers of its sources. */
const refs = ({ refs: numbers }: Entry): Html | false =>
  numbers !== '' && html` <span class="paper">[${numbers}]</span>`;

/** The sources of a printed page under the numbers that its events give. */
export function references({ site }: From, all: Reference[]): Html | false {
  if (all.length === 0) return false;
  return html`<section class="paper">
    <h2>${site.words.article.title}</h2>
    ${all.map(
      (one) =>
        html`<p>
          ${one.number}. <cite lang="${one.lang}">${one.headline}</cite>. ${one.publisher},
          ${one.when}${one.url !== undefined && html`. ${one.url}`}
        </p>`,
    )}
  </section>`;
}

/** Events as a short table without the rail, for indexes. */
export function compactList(from: From, entries: Entry[]): Html | false {
  if (entries.length === 0) return false;
  return html`<ul class="compact">
    ${entries.map(
      (entry) =>
        html`<li${classesOf(entry)}>
          ${signMark(entry.sign)}
          <span class="when">${timeMark(capital(entry.when), entry.machine)}</span>
          <span><a href="${link(from, entry.path)}">${entry.title}</a>${refs(entry)}</span>
          ${entry.tags.length > 0 && html`<span class="tags">${entry.tags.map((tag) => html`<span class="tag">${tag}</span>`)}</span>`}
        </li>`,
    )}
  </ul>`;
}
