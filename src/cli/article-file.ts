import { stringify } from 'yaml';
import { isReserved } from '../content/schemas/common.ts';
import type { DatedArticle } from '../model.ts';
import { fold } from '../text/index.ts';

/** An article as the file an editor would write: tidy front matter, then the text unit by unit, a line end behind it. */
export function articleText({ source, lang, text }: DatedArticle): string {
  const { headline, publisher, author, url, published, retelling, basedOn } = source;
  const fields = {
    headline,
    publisher,
    author,
    url,
    published,
    language: lang,
    retelling,
    'based-on': basedOn,
  };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== false);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n${text}${text.endsWith('\n') ? '' : '\n'}`;
}

/** A name that tells day and subject, and that no other article has: `2021-10-01-some-words.md`. */
export function fileName(article: DatedArticle, isTaken: (stem: string) => boolean): string {
  const day = /^\d{4}(?:-\d{2}){0,2}/u.exec(article.source.published ?? '')?.[0];
  const stem =
    [day, subject(article)].filter((part) => part !== undefined && part !== '').join('-') || 'article';
  const safe = isReserved(stem) ? `${stem}-article` : stem;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? safe : `${safe}-${count}`;
    if (!isTaken(candidate)) return `${candidate}.md`;
  }
}

/** Seven words of the headline, or of the first sentence where there is none. */
function subject({ source, sentences, text }: DatedArticle): string {
  const first = sentences[0];
  const words = source.headline ?? (first ? text.slice(first.start, first.end) : '');
  return (fold(words).match(/[a-z0-9]+/gu) ?? []).slice(0, 7).join('-').slice(0, 60);
}
