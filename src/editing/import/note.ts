import { parseHTML } from 'linkedom';
import type { Cells } from './cells.ts';

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

/** Links, stress, lists and paragraphs of HTML as Markdown has them; of other tags the words. */
export function inMarkdown(html: string): string {
  const text = html
    .replace(
      /<a\s[^<>]*?href=["']?([^"'\s<>]+)["']?[^<>]*>([^<>]+)<\/a>/giu,
      (_, url: string, words: string) => (isAddress(url) ? `[${words}](${url})` : words),
    )
    .replace(/<\/?(?:b|strong)>/giu, '**')
    .replace(/<\/?(?:i|em)>/giu, '*')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<\/li>\s*/giu, '')
    .replace(/<li(?:\s[^<>]*)?>\s*/giu, '\n- ')
    .replace(/<\/?(?:p|div|ul|ol|blockquote|h[1-6])(?:\s[^<>]*)?>\s*/giu, '\n\n')
    .replace(/\n{3,}/gu, '\n\n');
  return withoutMarkup(text);
}

/** The words of a piece of HTML. */
export function withoutMarkup(html: string): string {
  const words = html.replace(/<\/?[a-z][^<>]*>/giu, '');
  if (!words.includes('&')) return words.trim();
  const { document } = parseHTML(`<p>${words.replaceAll('<', '&lt;')}</p>`);
  return document.querySelector('p')!.textContent.replaceAll('\u00a0', ' ').trim();
}
