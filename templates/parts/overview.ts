import type { Drawing, DrawnMark, DrawnMonth } from '../../src/site/view/drawing.ts';
import type { HomeView } from '../../src/site/view/home.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, type Html } from '../html.ts';
import { link } from './link.ts';
import { signMark } from './signs.ts';

/** The drawn overview: one drawing of the whole period for wide screens, a strip for each year for narrow ones. */
export function overview(sheet: Sheet<HomeView>, view: HomeView): Html {
  const { words } = sheet.site;
  const draw = (drawing: Drawing) => drawn(sheet, drawing);
  return html`<figure class="over" aria-label="${words.home.overview}">
    <div class="period">${draw(view.period)}</div>
    <div class="strips">
      ${view.strips.map(
        (strip) =>
          html`<p aria-hidden="true">${strip.year}</p>
            ${draw(strip)}`,
      )}
    </div>
    ${legend(sheet, view)}
  </figure>`;
}

/** Every mark and month leads to what the list below says in words, so the drawing is left out for readers of words. */
function drawn(sheet: Sheet<HomeView>, { width, height, left, lanes, months, marks }: Drawing): Html {
  const floor = height - 22;
  return html`<svg viewBox="0 0 ${width + 2} ${height}" aria-hidden="true" focusable="false">
    ${months.map((month) => drawnMonth(sheet, month, [floor, height]))}
    ${lanes.map(({ name, y }) => html`<path class="lane" d="M${left} ${y}H${width}" /><text class="party" x="0" y="${y - 1}">${name}</text>`)}
    ${marks.map((mark) => drawnMark(sheet, mark))}
  </svg>`;
}

function drawnMonth(
  sheet: Sheet<HomeView>,
  { x, width, label, year, path }: DrawnMonth,
  [floor, height]: [number, number],
): Html {
  const line = html`<path class="lane" d="M${x} ${year === undefined ? floor - 4 : 0}V${floor}" />`;
  const text = year ?? label;
  const words =
    text !== undefined &&
    html`<text x="${x + 2}" y="${height - 6}" ${year !== undefined && html` class="year"`}>${text}</text>`;
  if (path === undefined) return html`${line}${words}`;
  return html`${line}<a href="${link(sheet, path)}" tabindex="-1"
      ><rect class="hit" x="${x}" y="${floor}" width="${width}" height="22" />${words}</a
    >`;
}

function drawnMark(sheet: Sheet<HomeView>, mark: DrawnMark): Html {
  return html`<a href="${link(sheet, mark.path)}" class="${mark.family}" tabindex="-1"
    ><title>${mark.title}</title>${shapeOf(mark)}</a
  >`;
}

function shapeOf({ shape, fill, x, y, width, height }: DrawnMark): Html {
  const round = shape === 'bar' ? 2 : height / 2;
  const style = fill === 'ring' ? 'ring' : fill === 'hatched' ? 'edge' : shape === 'faded' ? 'fade' : 'full';
  const box = html`<rect
    class="${style}"
    x="${x}"
    y="${y}"
    width="${width}"
    height="${height}"
    rx="${tidy(round)}"
  />`;
  const core =
    shape === 'faded' &&
    html`<circle cx="${tidy(x + width / 2)}" cy="${tidy(y + height / 2)}" r="${tidy(height / 4)}" />`;
  return html`${box}${fill === 'hatched' && html`<path class="hatch" d="${hatching(x, y, width, height)}" />`}${core}`;
}

/** Strokes from lower left to upper right, cut at the box and kept out of its round ends. */
function hatching(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  const inset = width === height ? height * 0.15 : 1;
  for (let at = 2 + inset; at < width + height - 2 - inset; at += 3.2) {
    const left = Math.max(inset, at - height + inset);
    const right = Math.min(width - inset, at - inset);
    if (right > left)
      strokes.push(`M${tidy(x + left)} ${tidy(y + at - left)}L${tidy(x + right)} ${tidy(y + at - right)}`);
  }
  return strokes.join('');
}

const tidy = (n: number): number => Math.round(n * 10) / 10;

function legend(sheet: Sheet<HomeView>, view: HomeView): Html {
  const { home } = sheet.site.words;
  const family = 'any' as const;
  const sign = (shape: 'dot' | 'bar' | 'faded', fill: 'solid' | 'hatched' | 'ring', words: string) =>
    html`<li>${signMark({ shape, fill, family })} ${words}</li>`;
  if (view.dense)
    return html`<figcaption>
      <p>${home.signs.density} ${view.outside}</p>
    </figcaption>`;
  return html`<figcaption>
    <ul class="legend">
      ${sign('dot', 'solid', home.signs.day)}${sign('bar', 'solid', home.signs.month)}${sign('faded', 'solid', home.signs.approximate)}${sign('dot', 'hatched', home.signs.disputed)}${sign('dot', 'ring', home.signs.planned)}
    </ul>
    <p>${home.signs.caption} ${view.outside}</p>
  </figcaption>`;
}
