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

/** What an article is recognised by. */
interface Marks {
  file: string;
  address: string | undefined;
  text: string;
  shingles: ReturnType<typeof shinglesOf>;
}

/** The article among `known` that this one repeats, the surest sign first. */
export function findTwin(raw: RawArticle, known: RawArticle[]): Twin | undefined {
  return twinAmong(marksOf(raw), known.map(marksOf));
}

/** Every article that repeats one before it; `copies` are those known to hold nearly the text of another. */
export function twinsAmong(
  articles: RawArticle[],
  copies: Map<string, string>,
): { file: string; twin: Twin }[] {
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  const first = new Map<string, string>();
  return articles.flatMap(({ id, file, source, text }) => {
    const address = addressKey(source.url);
    const signs: [Twin['how'], string][] = [
      ...(address === undefined ? [] : [['same address', `address ${address}`] as [Twin['how'], string]]),
      ['same text', `text ${hashText(wordsOf(text).join(' '))}`],
    ];
    const sign = signs.find(([, key]) => first.has(key));
    const near = files.get(copies.get(id) ?? '');
    const twin: Twin | undefined = sign
      ? { file: first.get(sign[1])!, how: sign[0] }
      : near === undefined
        ? undefined
        : { file: near, how: 'near copy' };
    for (const [, key] of signs) if (!first.has(key)) first.set(key, file);
    return twin ? [{ file, twin }] : [];
  });
}

function twinAmong(one: Marks, known: Marks[]): Twin | undefined {
  const signs: [Twin['how'], (other: Marks) => boolean][] = [
    ['same address', ({ address }) => address !== undefined && address === one.address],
    ['same text', ({ text }) => text === one.text],
    ['near copy', ({ shingles }) => containment(one.shingles, shingles) >= NEAR_COPY],
  ];
  for (const [how, sign] of signs) {
    const twin = known.find(sign);
    if (twin) return { file: twin.file, how };
  }
  return undefined;
}

function marksOf({ file, source, text }: RawArticle): Marks {
  const words = wordsOf(text);
  return {
    file,
    address: addressKey(source.url),
    text: hashText(words.join(' ')),
    shingles: shinglesOf(words),
  };
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One key for the spellings of an address: scheme, "www.", a final slash and the fragment say nothing. */
function addressKey(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./u, '')}${pathname.replace(/(?<!\/)\/+$/u, '')}${search}`;
}
