import { languages } from '../languages/index.ts';
import type { Article, Lang } from '../model.ts';
import { fold } from '../text/index.ts';
import { namesPaper } from './boilerplate.ts';
import { gatherEvidence, plainLine } from './evidence.ts';
import type { PageFields } from './metadata.ts';

/** Who wrote a text and where it stands, as lines of the text say that are no part of the story. */
export function creditsIn(article: Article): Pick<PageFields, 'author' | 'url' | 'publisher'> {
  const { text, lang, boilerplate } = article;
  const lines = boilerplate.flatMap(({ start, end }) => text.slice(start, end).split('\n').map(plainLine));
  const author = lines.map((line) => authorsIn(line, lang)).find((names) => names.length > 0);
  const addresses = new Set(lines.filter((line) => /^https?:\/\/[^\s"<>\\]+$/iu.test(line)));
  const publisher = paperOnTop(article);
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(author ? { author: author.join(', ') } : {}),
    // Of several addresses none is known to be that of the article itself.
    ...(addresses.size === 1 ? { url: [...addresses][0]! } : {}),
  };
}

/** The name of a paper, where the text opens with it. */
function paperOnTop({ text, lang, boilerplate: [first], sentences }: Article): string | undefined {
  if (first?.why !== 'navigation' || first.start > (sentences[0]?.start ?? 0)) return undefined;
  const evidence = gatherEvidence(text, first, lang);
  return evidence && namesPaper(evidence, lang) ? evidence.text : undefined;
}

/** Small words inside a name: "Ida van der Tarn", "Jean de la Rive", "Sidi ould Vale". */
const IN_NAMES =
  'de|del|della|des|di|do|dos|du|da|la|le|van|von|der|den|ten|ter|bin|ben|ibn|bint|al|el|ould|ag|y';
const NAME = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:${IN_NAMES}) )*\\p{Lu}[\\p{L}.'’-]*){0,4}`, 'u');

/**
 * The names of a byline: "By Ida Tarn and Otto Vale in Quill Bay" → both. Behind a comma stands another author only
 * where "and" closes the list; else it is a place, a paper or an office.
 */
function authorsIn(line: string, lang: Lang): string[] {
  const { authorship, and } = languages[lang].boilerplate;
  const opening = authorship.find((phrase) => new RegExp(`^${phrase}(?: ?:|(?= ))`, 'u').test(fold(line)));
  if (opening === undefined) return [];
  const signed = line
    .slice(opening.length)
    .replace(/^ ?:/u, '')
    .split(/[;|·•(–—]|\s-\s/u)[0]!;
  const list = signed.split(new RegExp(`\\s(?:${and}|&)\\s`, 'u'));
  const parts =
    list.length === 1
      ? [signed.split(',')[0]!]
      : list.flatMap((part, at) => (at < list.length - 1 ? part.split(',') : [part.split(',')[0]!]));
  return parts.flatMap((part) => NAME.exec(part.trim())?.[0] ?? []);
}
