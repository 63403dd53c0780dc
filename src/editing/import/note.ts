import type { Cells } from './cells.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** A note is Markdown. Texts of TimelineJS are HTML. */
export function noteIn({ take }: Cells): string {
  const note = take('note', 'notes');
  const text = inMarkdown(take('text', 'description', 'body'));
  const url = take('url', 'link', 'media', 'source', 'sources');
  const credit = take('mediacredit', 'credit');
  const link = isAddress(url) ? `[${credit || 'Source'}](${url})` : [url, credit].filter(Boolean).join(', ');
  return [note, text, link].filter((one) => one !== '').join('\n\n');
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/u.test(text);

/** Links, stress and paragraphs of HTML as Markdown has them; no other tag. */
export function inMarkdown(html: string): string {
  const text = html
    .replace(
      /<a\s[^<>]*?href=["']?([^"'\s<>]+)["']?[^<>]*>([^<>]+)<\/a>/giu,
      (_, url: string, words: string) => (isAddress(url) ? `[${words}](${url})` : words),
    )
    .replace(/<\/?(?:b|strong)>/giu, '**')
    .replace(/<\/?(?:i|em)>/giu, '*')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<\/p>\s*/giu, '\n\n');
  return withoutMarkup(text);
}

/** The words of a piece of HTML. */
export function withoutMarkup(html: string): string {
  return html
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name: string) => ENTITIES[name]!)
    .trim();
}
