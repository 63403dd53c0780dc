import { languages } from '../languages/index.ts';
import { stop, type References } from '../languages/references.ts';
import type { Lang } from '../model.ts';
import type { CslItem } from './csl.ts';

/** A run of a reference as it is set. */
export interface Run {
  text: string;
  italic?: true;
}

/** A style of references. */
export interface Style {
  id: 'apa' | 'chicago' | 'iso690';
  name: string;
  /** Writes a reference for a text in `lang`. */
  write: (item: CslItem, lang: Lang) => Run[];
}

type Writer = (item: CslItem, words: References, date: string) => Run[];

/**
 * Ready references: the Publication Manual of the APA (7th ed., §§ 10.1 and 10.16), the Chicago Manual of Style
 * (17th ed., bibliography, §§ 14.191 and 14.207), and ISO 690:2021. What a style adds to the reference, months and
 * "n.d." among it, is in the language of the text that cites: ISO 690 asks for it, and for the two others it is what
 * CSL and the French editions of their rules do. What is unknown is said in the way of the style and never made up.
 */
export const STYLES: Style[] = [
  { id: 'apa', name: 'APA 7', write: inLanguage('apa', apa) },
  { id: 'chicago', name: 'Chicago 17', write: inLanguage('chicago', chicago) },
  { id: 'iso690', name: 'ISO 690', write: inLanguage('iso690', iso690) },
];

function inLanguage(id: Style['id'], writer: Writer): Style['write'] {
  return (item, lang) => {
    const words = languages[lang].words.linking.references;
    return joined(writer(item, words, dateOf(item, words, { lang, id })));
  };
}

const plain = (text: string): Run => ({ text });
const italic = (text: string): Run => ({ text, italic: true });

function apa(item: CslItem, words: References, date: string): Run[] {
  const { author, 'container-title': site, title } = item;
  const work = title === undefined ? plain(words.apa.untitled) : isPage(item) ? italic(title) : plain(title);
  const version = item.version ? ` (${words.version(shortVersion(item))})` : '';
  const end = version === '' ? stop(work.text).slice(work.text.length) : `${version}.`;
  const head = author
    ? [plain(`${stop(author[0]!.literal)} (${date}). `), work, plain(end)]
    : [work, plain(`${end} (${date}).`)];
  const container =
    site === undefined ? [] : [plain(' '), isPage(item) ? plain(site) : italic(site), plain('.')];
  return [...head, ...container, ...address(item, '')];
}

function chicago(item: CslItem, { chicago: words, version }: References, date: string): Run[] {
  const { author, 'container-title': site, title } = item;
  const quoted = title === undefined ? stop(words.untitled) : words.quoted(title);
  const name = site === undefined ? [] : [isPage(item) ? plain(site) : italic(site)];
  const lead = name.length > 0 ? [...name, plain('. ')] : [];
  if (isPage(item)) {
    const edition = item.version ? ` ${version(shortVersion(item))}.` : '';
    return [...lead, plain(`${quoted} ${stop(words.modified(date))}${edition}`), ...address(item, '.')];
  }
  if (author === undefined) return [...lead, plain(`${quoted} ${stop(date)}`), ...address(item, '.')];
  const where = name.length > 0 ? [plain(' '), ...name, plain(`, ${stop(date)}`)] : [plain(` ${stop(date)}`)];
  return [plain(`${stop(author[0]!.literal)} ${quoted}`), ...where, ...address(item, '.')];
}

function iso690(item: CslItem, { iso690: words, version }: References, date: string): Run[] {
  const { author, 'container-title': site, title } = item;
  const by = author ? `${stop(author[0]!.literal)} ` : '';
  // "[online]" stands right behind the title of what is online: the site, or the text that names none.
  const work = title ?? words.untitled;
  const name = site === undefined ? [plain(work)] : [plain(`${stop(work)} `), italic(site)];
  const edition = item.version ? ` ${version(shortVersion(item))}.` : '';
  const where = item.URL === undefined ? '' : ` ${words.from}${item.URL}`;
  return [plain(by), ...name, plain(` ${words.online}. ${stop(date)}${edition}${where}`)];
}

const isPage = ({ type }: CslItem): boolean => type === 'webpage';
const address = ({ URL: url }: CslItem, end: string): Run[] =>
  url === undefined ? [] : [plain(` ${url}${end}`)];

/** Twelve digits of the hash are enough to tell versions apart by eye. */
export const shortVersion = ({ version }: CslItem): string => version!.replace(/^sha256:/, '').slice(0, 12);

function dateOf(
  { issued }: CslItem,
  words: References,
  { lang, id }: { lang: Lang; id: Style['id'] },
): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return words[id].noDate;
  const known = { year, ...(month && { month: monthName(month, lang) }), ...(day && { day }) };
  return `${issued?.circa ? words.circa : ''}${words[id].date(known)}`;
}

/** Made once: a formatter costs as much as a hundred references. */
const MONTHS: Record<Lang, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }),
};

const monthName = (month: number, lang: Lang): string => MONTHS[lang].format(Date.UTC(2000, month - 1, 1));

/** Neighbouring runs of one kind as one; empty ones left out. */
function joined(runs: Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    if (run.text === '') return all;
    if (last && last.italic === run.italic)
      return [...all.slice(0, -1), { ...last, text: last.text + run.text }];
    return [...all, run];
  }, []);
}
