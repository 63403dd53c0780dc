import type { DrawnMap, MapSpot } from '../../src/site/view/map.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, type Html } from '../html.ts';
import { link } from './link.ts';

/** The map. All it shows stands in the table below it, so it is left out for readers of words. */
export function drawnMap(sheet: Sheet<unknown>, map: DrawnMap): Html {
  const { place: words } = sheet.site.words;
  return html`<figure class="over map">
    <svg viewBox="0 0 ${map.width} ${map.height}" aria-hidden="true" focusable="false">
      <path class="land" d="${map.land}" />
      ${map.states.map(
        ({ shape, path, title }) =>
          html`<a href="${link(sheet, path)}" class="word" tabindex="-1"
            ><title>${title}</title><path class="fade" d="${shape}"
          /></a>`,
      )}
      <path class="lane" d="${map.borders}" />
      ${map.spots.map((spot) => drawnSpot(sheet, spot))}
    </svg>
    <figcaption>${words.caption}</figcaption>
  </figure>`;
}

function drawnSpot(sheet: Sheet<unknown>, { x, y, radius, path, title, label }: MapSpot): Html {
  return html`<a href="${link(sheet, path)}" class="word" tabindex="-1"
    ><title>${title}</title><circle cx="${x}" cy="${y}" r="${radius}" />${
      label &&
      html`<text class="party" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}"
        >${label.text}</text
      >`
    }</a
  >`;
}
