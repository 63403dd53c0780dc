import { containment, shinglesOf } from '../merge/shingles.ts';
import type { RawArticle } from '../model.ts';
import { fold, hashText } from '../text/index.ts';

/** An article that is there already, and how it was recognised. */
export interface Twin {
  file: string;
  how: 'same address' | 'same text' | 'near copy';
}

/** Share of the shorter text's word groups that a copy holds. */
const NEAR_COPY = 0.8;

/** The article among `known` that this one repeats, the surest sign first. */
export function findTwin(raw: RawArticle, known: RawArticle[]): Twin | undefined {
  const words = wordsOf(raw.text);
  const text = hashText(words.join(' '));
  const address = addressKey(raw.source.url);
  const shingles = shinglesOf(words);
  const signs: [Twin['how'], (other: RawArticle) => boolean][] = [
    ['same address', ({ source }) => address !== undefined && addressKey(source.url) === address],
    ['same text', (other) => hashText(wordsOf(other.text).join(' ')) === text],
    ['near copy', (other) => containment(shingles, shinglesOf(wordsOf(other.text))) >= NEAR_COPY],
  ];
  for (const [how, sign] of signs) {
    const twin = known.find(sign);
    if (twin) return { file: twin.file, how };
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One key for the spellings of an address: scheme, "www.", a final slash and the fragment say nothing. */
function addressKey(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
}
