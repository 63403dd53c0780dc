/** What a browser loads by itself; a link that a reader may follow is none of it. */
const LOADS = /<(?:script|img|iframe|frame|source|video|audio|track|embed|object|input|image|use)\b[^>]*>/gi;
const LINKED =
  /<link\b[^>]*\brel="[^"]*(?:stylesheet|icon|preload|prefetch|preconnect|manifest)[^"]*"[^>]*>/gi;

/** Whatever a page, or a style sheet, would ask another host for. */
export function askedElsewhere(path: string, text: string): string[] {
  const tags = [...text.matchAll(LOADS), ...text.matchAll(LINKED)].map(([tag]) => tag);
  const asked = tags.flatMap((tag) =>
    [...tag.matchAll(/\s(?:src|srcset|href|xlink:href|data|poster)="([^"]*)"/gi)].map((match) => match[1]!),
  );
  const inStyle = [...text.matchAll(/(?:url\(|@import)\s*["']?((?:[a-z][\w+.-]*:)?\/\/[^"')\s]+)/gi)];
  return [...asked, ...inStyle.map((match) => match[1]!)]
    .filter((address) => /^(?:[a-z][\w+.-]*:)?\/\//i.test(address))
    .map((address) => `${path}: asks another host for ${address}`);
}
