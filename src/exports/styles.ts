import type { Lang } from '../model.ts';
import type { CslItem } from './csl.ts';

/** A run of a reference as it is set. */
export interface Run {
  text: string;
  italic?: true;
}

/** A style of references: a style speaks one language, whatever the page. */
export interface Style {
  id: 'apa' | 'chicago' | 'iso690';
  name: string;
  lang: Lang;
  write: (item: CslItem) => Run[];
}

/**
 * Ready references: the Publication Manual of the APA (7th ed., §§ 10.1 and 10.16), the Chicago Manual of Style
 * (17th ed., bibliography, §§ 14.191 and 14.207), and ISO 690:2021 as French universities set it. What is unknown is
 * said in the way of the style ("n.d.", « s. d. ») and never made up.
 */
export const STYLES: Style[] = [
  { id: 'apa', name: 'APA 7', lang: 'en', write: apa },
  { id: 'chicago', name: 'Chicago 17', lang: 'en', write: chicago },
  { id: 'iso690', name: 'ISO 690', lang: 'fr', write: iso690 },
];

const plain = (text: string): Run => ({ text });
const italic = (text: string): Run => ({ text, italic: true });

function apa(item: CslItem): Run[] {
  const { author, 'container-title': site, title } = item;
  const date = apaDate(item);
  const work =
    title === undefined ? plain('[Untitled article]') : isPage(item) ? italic(title) : plain(title);
  const version = item.version ? ` (Version ${shortVersion(item)})` : '';
  const head = author
    ? [plain(`${stop(author[0]!.literal)} (${date}). `), work, plain(version)]
    : [work, plain(`${version === '' ? stopAfter(work.text) : `${version}.`} (${date})`)];
  const container =
    site === undefined ? [] : [plain(' '), isPage(item) ? plain(site) : italic(site), plain('.')];
  return joined([
    ...head,
    plain(author ? stopAfter(version || work.text) : '.'),
    ...container,
    ...address(item, ''),
  ]);
}

function chicago(item: CslItem): Run[] {
  const { author, 'container-title': site, title } = item;
  const date = englishDate(item);
  const by = author?.[0]!.literal;
  const version = item.version ? ` Version ${shortVersion(item)}.` : '';
  const quoted = title === undefined ? 'Untitled article.' : `“${stop(innerQuotes(title))}”`;
  const name = site === undefined ? [] : [isPage(item) ? plain(site) : italic(site)];
  if (isPage(item))
    return joined([...name, plain(`. ${quoted} Last modified ${date}.${version}`), ...address(item, '.')]);
  if (by === undefined)
    return joined([
      ...name,
      plain(`${name.length > 0 ? '. ' : ''}${quoted} ${stop(date)}`),
      ...address(item, '.'),
    ]);
  const where = name.length > 0 ? [plain(' '), ...name, plain(`, ${stop(date)}`)] : [plain(` ${stop(date)}`)];
  return joined([plain(`${stop(by)} ${quoted}`), ...where, ...address(item, '.')]);
}

function iso690(item: CslItem): Run[] {
  const { author, 'container-title': site, title } = item;
  const by = author ? `${stop(author[0]!.literal)} ` : '';
  const name =
    site === undefined ? [plain(' [en ligne].')] : [plain(' '), italic(site), plain(' [en ligne].')];
  const version = item.version ? ` Version ${shortVersion(item)}.` : '';
  const where = item.URL === undefined ? '' : ` Disponible à l’adresse\u00a0: ${item.URL}`;
  return joined([
    plain(`${by}${stop(title ?? '[Sans titre]')}`),
    ...name,
    plain(` ${stop(frenchDate(item))}${version}${where}`),
  ]);
}

const isPage = ({ type }: CslItem): boolean => type === 'webpage';
const address = ({ URL: url }: CslItem, end: string): Run[] =>
  url === undefined ? [] : [plain(` ${url}${end}`)];

/** Twelve digits of the hash are enough to tell versions apart by eye. */
export const shortVersion = ({ version }: CslItem): string => version!.replace(/^sha256:/, '').slice(0, 12);

/** Ends with a full stop, unless it ends a sentence already. */
const stop = (text: string): string => text + stopAfter(text);
const stopAfter = (text: string): string => (/[.?!…]["”»’)]?$/u.test(text) ? '' : '.');
const innerQuotes = (title: string): string => title.replace(/[“«]\s?/gu, '‘').replace(/\s?[”»]/gu, '’');

/** "2021, September 30": APA puts the year first. */
function apaDate({ issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return 'n.d.';
  const rest = month === undefined ? '' : `, ${nameOf(month, 'en')}${day === undefined ? '' : ` ${day}`}`;
  return `${issued?.circa ? 'ca. ' : ''}${year}${rest}`;
}

function englishDate({ issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return 'n.d.';
  const rest = month === undefined ? '' : `${nameOf(month, 'en')} ${day === undefined ? '' : `${day}, `}`;
  return `${issued?.circa ? 'ca. ' : ''}${rest}${year}`;
}

function frenchDate({ issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return '[s. d.]';
  const number = day === 1 ? '1er ' : day === undefined ? '' : `${day} `;
  return `${issued?.circa ? 'vers ' : ''}${month === undefined ? '' : `${number}${nameOf(month, 'fr')} `}${year}`;
}

/** Made once: a formatter costs as much as a hundred references. */
const MONTHS: Record<Lang, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' }),
};

const nameOf = (month: number, lang: Lang): string => MONTHS[lang].format(Date.UTC(2000, month - 1, 1));

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
