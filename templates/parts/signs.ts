import type { ColourFamily } from '../../src/model.ts';
import type { Sign } from '../../src/site/view/marks.ts';
import type { Kind } from '../../src/site/view/entry.ts';
import { html, type Html } from '../html.ts';

/** One small picture for each family, 16 units square, drawn once in each page and used by name. */
const ICONS: Record<ColourFamily, Html> = {
  arms: html`<path d="M1.5 3h13v3.5h-13zm1 4.5h11V14h-11zm3.5 1.5v1.5h4V9z" fill-rule="evenodd" />`,
  power: html`<path d="M2 13V5l3.2 3L8 3l2.8 5L14 5v8z" />`,
  word: html`<path d="M1.5 2.5h13v8.5H8L4.5 14v-3h-3z" />`,
  deal: html`<path
    d="M3 1.5h10v13H3zm2 3v1.2h6V4.5zm0 2.6v1.2h6V7.1zm0 3.4v1.4h3v-1.4z"
    fill-rule="evenodd"
  />`,
  force: html`<path d="m8 1 5.5 2v4.5c0 3.5-2.3 5.9-5.5 7.5-3.2-1.6-5.5-4-5.5-7.5V3z" />`,
  law: html`<path
    d="M7.3 1h1.4v2H14v1.3l1.5 5a2.6 2.6 0 0 1-5 0l1.5-4.8H8.7V13H12v1.5H4V13h3.3V4.5H4l1.5 4.8a2.6 2.6 0 0 1-5 0l1.5-5V3h5.3z"
  />`,
};

const FAMILIES = Object.keys(ICONS) as ColourFamily[];

/** The icons and signs that a page refers to. */
export const symbols: Html = html`<svg class="store" aria-hidden="true" width="0" height="0">
  <defs>
    ${FAMILIES.map((family) => html`<symbol id="i-${family}" viewBox="0 0 16 16">${ICONS[family]}</symbol>`)}
    <symbol id="s-dot-solid" viewBox="0 0 24 24"><circle cx="12" cy="12" r="6" /></symbol>
    <symbol id="s-dot-hatched" viewBox="0 0 24 24">
      <circle cx="12" cy="12" r="6" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path class="hatch" d="M7 14.5 14.5 7M8.7 16.8 16.8 8.7M11.5 18 18 11.5" />
    </symbol>
    <symbol id="s-dot-ring" viewBox="0 0 24 24"><circle class="ring" cx="12" cy="12" r="6" /></symbol>
    <symbol id="s-bar-solid" viewBox="0 0 24 24"><rect x="2" y="8" width="20" height="8" rx="2" /></symbol>
    <symbol id="s-bar-hatched" viewBox="0 0 24 24">
      <rect x="2" y="8" width="20" height="8" rx="2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path class="hatch" d="m3 13 4-5M4.5 16 11 8M9 16l6-8M13.5 16 20 8M18 16l4-5" />
    </symbol>
    <symbol id="s-bar-ring" viewBox="0 0 24 24">
      <rect class="ring" x="2" y="8" width="20" height="8" rx="2" />
    </symbol>
    <symbol id="s-faded-solid" viewBox="0 0 24 24">
      <rect class="fade" x="2" y="8" width="20" height="8" rx="4" />
      <circle cx="12" cy="12" r="2.6" />
    </symbol>
    <symbol id="s-faded-hatched" viewBox="0 0 24 24">
      <rect class="fade" x="2" y="8" width="20" height="8" rx="4" />
      <path class="hatch" d="m3 13 4-5M4.5 16 11 8M9 16l6-8M13.5 16 20 8M18 16l4-5" />
    </symbol>
    <symbol id="s-faded-ring" viewBox="0 0 24 24">
      <rect class="ring" x="2" y="8" width="20" height="8" rx="4" />
      <circle cx="12" cy="12" r="1.8" />
    </symbol>
  </defs>
</svg>`;

/** The sign of an event on the rail and in the legend. Its meaning always stands beside it in words. */
export function signMark({
  shape,
  fill,
  family,
}: Omit<Sign, 'family'> & { family: Sign['family'] | 'any' }): Html {
  return html`<svg class="sign ${family}" aria-hidden="true"><use href="#s-${shape}-${fill}" /></svg>`;
}

/** The kind of an event: icon and word in the family's colour. */
export function kindMark({ family, word }: Pick<Kind, 'family' | 'word'>): Html {
  return html`<span class="kind ${family}"
    ><svg class="icon" aria-hidden="true"><use href="#i-${family}" /></svg>${word}</span
  >`;
}
