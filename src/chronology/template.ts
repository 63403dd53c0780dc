/** A piece of a title template of an event type. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string; preposition?: string }
  | { kind: 'verb'; singular: string; plural: string };

/**
 * Takes a title template apart: `{actor} [delivers|deliver] {object} {à recipient}` is slots, a verb that
 * agrees with the first slot, and the words between. In French « en » and « d’en » before a place are where
 * and whence: « en France, au Mali, à Kidal », « de France, du Mali, de Kidal ».
 */
export function parseTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = 0;
  for (const match of template.matchAll(/\{(?:([^\s{}]+) )?([^\s{}]+)\}|\[([^[\]|]+)\|([^[\]|]+)\]/gu)) {
    if (match.index > rest) pieces.push({ kind: 'text', text: template.slice(rest, match.index) });
    rest = match.index + match[0].length;
    const [, preposition, name, singular, plural] = match;
    if (name !== undefined) pieces.push({ kind: 'slot', name, ...(preposition ? { preposition } : {}) });
    else pieces.push({ kind: 'verb', singular: singular!, plural: plural! });
  }
  if (rest < template.length) pieces.push({ kind: 'text', text: template.slice(rest) });
  return pieces;
}
