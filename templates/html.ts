import { escapeXml, wellFormed } from '../src/exports/xml.ts';

/** Markup made by `html` or `jsonScript`. Nothing else passes unescaped. */
export interface Html {
  readonly markup: string;
  toString(): string;
}

export type Slot = Html | string | number | null | undefined | false | readonly Slot[];

type Place = 'text' | 'tag' | 'value' | 'url';

const made = new WeakSet();
const placesOf = new WeakMap<TemplateStringsArray, { parts: string[]; places: Place[] }>();
const URLS = new Set(['href', 'src', 'action', 'cite', 'formaction', 'poster', 'xlink:href']);

/**
 * Builds markup from a template literal. Every interpolation is escaped unless `html` itself made it;
 * one in an address must be http(s), mailto or relative; one where no escaping is safe (an unquoted
 * attribute, `style`, `on…`, a script, a comment) throws. So there is no call that can be forgotten.
 */
export function html(strings: TemplateStringsArray, ...slots: Slot[]): Html {
  let known = placesOf.get(strings);
  if (!known) placesOf.set(strings, (known = study(strings)));
  const { parts, places } = known;
  return seal(parts.reduce((text, part, i) => text + fill(slots[i - 1], places[i - 1]!) + part));
}

/** A `<script type="application/ld+json">` that no text inside it can close. */
export function jsonScript(value: unknown): Html {
  const json = wellFormed(JSON.stringify(value)).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return seal(`<script type="application/ld+json">${json}</script>`);
}

/** A `<style>` that nothing inside it can close. */
export function styleSheet(css: string): Html {
  return seal(`<style>${css.replaceAll('</', '<\\/')}</style>`);
}

/** Whether an address is one a page may link to: http(s), mailto, or relative to the page. */
export function isSafeUrl(url: string): boolean {
  if (/[\p{Cc}\s\\]/u.test(url) || url.startsWith('//')) return false;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  return scheme === 'mailto' || (/^https?$/.test(scheme) && /^https?:\/\/[^/?#]/i.test(url));
}

function seal(markup: string): Html {
  const sealed = { markup, toString: () => markup };
  made.add(sealed);
  return sealed;
}

function isHtml(slot: Slot): slot is Html {
  return typeof slot === 'object' && slot !== null && made.has(slot);
}

function fill(slot: Slot, place: Place): string {
  if (slot === null || slot === undefined || slot === false) return '';
  if (Array.isArray(slot)) return slot.map((one: Slot) => fill(one, place)).join('');
  if (isHtml(slot)) {
    if (place === 'value' || place === 'url') throw new TypeError('Markup cannot stand in an attribute.');
    return slot.markup;
  }
  const text = String(slot);
  if (place === 'tag') throw new TypeError(`Text cannot stand inside a tag: ${text}`);
  if (place === 'url' && !isSafeUrl(text)) throw new TypeError(`Not an address a page may link to: ${text}`);
  return escapeXml(text);
}

/** Finds out, once per template, where each interpolation stands. */
function study(strings: TemplateStringsArray): { parts: string[]; places: Place[] } {
  const parts = strings.map((part) => part.replace(/\s*\n\s*/g, '\n'));
  const places: Place[] = [];
  let before = '';
  for (const part of strings.slice(0, -1)) {
    before += part;
    places.push(placeAfter(before));
    before += 'x';
  }
  return { parts, places };
}

function placeAfter(before: string): Place {
  const open = before.lastIndexOf('<');
  const tag = insideTag(before);
  if (tag === null) {
    if (/<!--(?:(?!-->)[^])*$/.test(before)) throw new TypeError('No interpolation in a comment.');
    if (/^<(script|style)\b/i.test(before.slice(open)))
      throw new TypeError('No interpolation in a script or style.');
    return 'text';
  }
  if (tag === '') return 'tag';
  if (tag === '=') throw new TypeError('An attribute that is filled in must stand between quotes.');
  const name = tag.toLowerCase();
  if (name === 'style' || name.startsWith('on')) throw new TypeError(`No interpolation in ${name}.`);
  return URLS.has(name) ? 'url' : 'value';
}

/** `null` outside a tag, '' between attributes, '=' after a bare equals sign, else the open attribute's name. */
function insideTag(before: string): string | null {
  let state: string | null = null;
  let quote = '';
  let name = '';
  for (const c of before) {
    if (state === null) {
      if (c === '<') [state, name] = ['', ''];
    } else if (quote !== '') {
      if (c === quote) [state, quote, name] = ['', '', ''];
    } else if (c === '>') state = null;
    else if (c === '"' || c === "'") [quote, state] = [c, name];
    else if (c === '=') state = '=';
    else if (/\s/.test(c)) name = '';
    else name += c;
  }
  return state;
}
