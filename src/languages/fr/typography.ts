/** Ordinary spaces before ; ! ? » and after « made narrow and unbreakable; that before a colon unbreakable. */
export function spaceFinely(text: string): string {
  return text
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/ (?=:)/g, '\u00a0');
}

/** A French sentence of ours, written with ordinary spaces; what is filled in is left as it is. */
export function fine(parts: TemplateStringsArray, ...slots: (string | number)[]): string {
  return parts.map((part, i) => spaceFinely(part) + (i < slots.length ? String(slots[i]) : '')).join('');
}
