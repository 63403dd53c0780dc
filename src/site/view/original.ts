import { oneLine } from '../../exports/lines.ts';
import type { ArticlePage, Claim } from '../../model.ts';

/** Words named on either side of a longer passage. */
const ENDS = 4;
/** Fewer words than these may stand in several places of the original. */
const FEWEST = 3;

/**
 * The address of a passage within the original on the web, as a text fragment (WICG, URL Fragment Text
 * Directives): only where the words are the original's own. A retelling has none but those it puts between
 * quotation marks.
 */
export function placeInOriginal({ source }: ArticlePage, claims: Claim[]): string | undefined {
  if (source.url === undefined || source.url.includes('#')) return undefined;
  const own = source.retelling
    ? claims.flatMap((claim) => claim.attribution.quotes.map((quote) => quote.exact))
    : claims.map((claim) => claim.exact);
  const words = oneLine(own[0] ?? '').split(' ');
  if (words.length < FEWEST) return undefined;
  const parts =
    words.length <= 2 * ENDS
      ? [words.join(' ')]
      : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')];
  return `${source.url}#:~:text=${parts.map(encode).join(',')}`;
}

/** Percent-encoded, the hyphen too, which has a meaning of its own in the directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
