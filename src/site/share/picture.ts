import { Resvg } from '@resvg/resvg-js';
import { escapeXml } from '../../exports/xml.ts';
import { firstDay } from '../../exports/changes.ts';
import type { EventRecord, Forward } from '../../model.ts';
import { capital } from '../../text/capital.ts';
import { writeDate, writeDay } from '../view/dates.ts';
import { addresses, type Desk } from '../view/desk.ts';
import { entryOf, type Entry } from '../view/entry.ts';
import type { Sign } from '../view/marks.ts';
import { balanced, cut, FAMILY, fontFiles, widthOf, type Face } from './fonts.ts';
import { palettePng } from './png.ts';
import { drawSign } from './sign.ts';

/** The size that the large social networks ask for, in pixels. */
export const PICTURE = { width: 1200, height: 630 };

/** The light colours of the style sheet. */
const [PAPER, INK, SOFT, LINE, DOUBT] = ['#fbfaf7', '#1b1d21', '#4d525b', '#dbd6ca', '#684c00'];
const FAMILIES: Record<Entry['kind']['family'], string> = {
  arms: '#8f3610',
  power: '#861236',
  word: '#1d4a86',
  deal: '#155b42',
  force: '#563a86',
  law: '#454c57',
};

/** Left edge and width of the words, the place of the rail, and where the lines of the foot stand. */
const [LEFT, WIDTH, RAIL, FOOT] = [150, 960, 92, 560];
/** Sizes that a title is tried in, with the most lines of each. */
const TITLES = [
  { size: 68, lines: 3 },
  { size: 56, lines: 4 },
  { size: 46, lines: 5 },
];

/**
 * Where the picture of an event lies, if it has one: none is drawn for those that came after the chronology had become so
 * large that each year has a page of its own. They share that of the chronology.
 */
export function picturePath(desk: Desk, event: EventRecord): string | undefined {
  const last = desk.pictured.get('');
  return last !== undefined && firstDay(event, desk.chronology) <= last
    ? pathAt(desk, event.slug)
    : undefined;
}

/** Where the picture of a former address lies; one too many where the event came too late to have one. */
export function formerPicturePath(desk: Desk, slug: string): string | undefined {
  return desk.pictured.has('') ? pathAt(desk, slug) : undefined;
}

const pathAt = ({ root }: Desk, slug: string): string =>
  `${root}${addresses.event(slug).replace(/\/$/, '')}.png`;

/** The picture of an event for those who share its page: date, title, doubt, kind and sources, and the same sign. */
export function pictureSvg(desk: Desk, event: EventRecord): string {
  const entry = entryOf(desk, event);
  const when = writeDate(event.date, desk.lang, { weekday: true });
  const colour = FAMILIES[entry.kind.family];
  return drawing(
    `<g transform="translate(${RAIL} 92) scale(2.6)">${drawSign(entry.sign, colour)}</g>`,
    line([capital(when), 'title', 34], { x: LEFT, y: 104, fill: SOFT }),
    ...titleLines(entry),
    line([entry.kind.word, 'title', 32], { x: LEFT, y: FOOT, fill: colour }),
    ...tagsAfter(entry, LEFT + widthOf(entry.kind.word, 'title', 32) + 24),
    line(
      [
        cut(`${desk.chronology.settings.short[desk.lang]} — ${entry.sources}`, ['text', 30, WIDTH]),
        'text',
        30,
      ],
      {
        ...{ x: LEFT, y: FOOT + 44, fill: SOFT },
      },
    ),
  );
}

/** The picture of an address whose event is another one now, several, or none: what stood there, and what became of it. */
export function formerPictureSvg({ words, lang }: Desk, { title, kind, day }: Forward): string {
  return drawing(
    line([words.forward.was, 'title', 34], { x: LEFT, y: 104, fill: SOFT }),
    ...titleLines({ title: title[lang], ahead: false }),
    line([cut(words.forward[kind](writeDay(day, lang)), ['text', 30, WIDTH]), 'text', 30], {
      ...{ x: LEFT, y: FOOT, fill: SOFT },
    }),
  );
}

function drawing(...parts: string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<path d="M${RAIL} 132V480M${LEFT} 506H${LEFT + WIDTH}" stroke="${LINE}" stroke-width="3"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

/** The five signs of the legend, each in a colour of its own. */
const LEGEND: Sign[] = [
  { shape: 'dot', fill: 'solid', family: 'arms' },
  { shape: 'bar', fill: 'solid', family: 'power' },
  { shape: 'faded', fill: 'solid', family: 'word' },
  { shape: 'dot', fill: 'hatched', family: 'deal' },
  { shape: 'dot', fill: 'ring', family: 'force' },
];

/** The picture of the chronology itself, for every page that has none of its own: name, title and the five signs. */
export function sitePictureSvg({ chronology: { settings }, lang }: Desk): string {
  return drawing(
    line([cut(settings.short[lang], ['title', 34, WIDTH]), 'title', 34], { x: LEFT, y: 104, fill: SOFT }),
    ...titleLines({ title: settings.title[lang], ahead: false }),
    ...LEGEND.map(
      (sign, i) =>
        `<g transform="translate(${LEFT + 26 + i * 84} ${FOOT + 8}) scale(2.6)">${drawSign(sign, FAMILIES[sign.family])}</g>`,
    ),
  );
}

/** Where that picture lies. */
export const sitePicturePath = (root: string): string => `${root}/share.png`;

/** The same drawing gives the same bytes on every machine. */
export function drawPng(svg: string): Uint8Array {
  const drawn = new Resvg(svg, {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FAMILY },
    fitTo: { mode: 'width', value: PICTURE.width },
  }).render();
  return palettePng({ width: drawn.width, height: drawn.height, data: drawn.pixels });
}

function titleLines({ title, ahead }: Pick<Entry, 'title' | 'ahead'>): string[] {
  const face: Face = ahead ? 'ahead' : 'title';
  const tried = TITLES.map(({ size, lines }) => ({
    size,
    most: lines,
    lines: balanced(title, [face, size, WIDTH]),
  }));
  const { size, most, lines } = tried.find((one) => one.lines.length <= one.most) ?? tried.at(-1)!;
  const shown = lines
    .slice(0, most)
    .map((text, i, all) =>
      cut(i === all.length - 1 && lines.length > most ? `${text} …` : text, [face, size, WIDTH]),
    );
  return shown.map((text, i) =>
    line([text, face, size], { x: LEFT, y: 150 + Math.round((i + 0.75) * size * 1.14), fill: INK }),
  );
}

/** Doubt in boxes, as the tags of the pages. */
function tagsAfter({ tags }: Entry, from: number): string[] {
  let x = from;
  return tags.flatMap((tag) => {
    const width = widthOf(tag, 'title', 26) + 24;
    const at = x;
    x += width + 14;
    if (x > LEFT + WIDTH) return [];
    return [
      `<rect x="${round(at)}" y="${FOOT - 30}" width="${round(width)}" height="40" rx="6" fill="none" stroke="${DOUBT}" stroke-width="2"/>`,
      line([tag, 'title', 26], { x: round(at + 12), y: FOOT - 1, fill: DOUBT }),
    ];
  });
}

function line(
  [text, face, size]: [string, Face, number],
  at: { x: number; y: number; fill: string },
): string {
  const style = face === 'ahead' ? ' font-style="italic"' : '';
  const weight = face === 'text' ? 400 : 600;
  return `<text x="${at.x}" y="${at.y}" font-family="${FAMILY}" font-weight="${weight}"${style} font-size="${size}" fill="${at.fill}">${escapeXml(text)}</text>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
