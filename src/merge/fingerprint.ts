import type { EventMention } from '../model.ts';
import { fold, hashText } from '../text/index.ts';

/**
 * Fingerprints of mentions by mention id, `<article>/<hash>`: the hash is of type and words of the clause,
 * so that it stays when the article is edited elsewhere. The same clause twice in one article is told apart by count.
 */
export function fingerprintsOf(mentions: EventMention[]): Map<string, string> {
  const seen = new Map<string, number>();
  const inText = [...mentions].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return new Map(
    inText.map((mention) => {
      const words = fold(mention.exact).match(/[\p{L}\p{N}]+/gu) ?? [];
      const told = hashText([mention.type, mention.trigger.lemma, ...words].join(' ')).slice(0, 10);
      const base = `${mention.article}/${told}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return [mention.id, count === 1 ? base : `${base}.${count}`];
    }),
  );
}

/** The article a fingerprint belongs to. */
export function articleOf(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.lastIndexOf('/'));
}

/** What a fingerprint says of the clause alone, whatever its article is called. */
export function clauseOf(fingerprint: string): string {
  return fingerprint.slice(fingerprint.lastIndexOf('/') + 1);
}
