import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { balanced, cut, widthOf, wrap } from '../../src/site/share/fonts.ts';
import { drawPng, PICTURE, picturePath, pictureSvg, sitePictureSvg } from '../../src/site/share/picture.ts';
import { palettePng } from '../../src/site/share/png.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { many } from './many.ts';
import { sample } from './sample.ts';

const [en, fr] = openDesks(sample);
const eventOf = (slug: string) => sample.events.find((event) => event.slug === slug)!;
const delivery = eventOf('2021-09-30-corvo-delivers-boats');

/** Width, height, palette and rows of a PNG as a reader finds them. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  const header = chunks.get('IHDR')!;
  const palette = chunks.get('PLTE')!;
  return {
    ...{
      width: header.readUInt32BE(0),
      height: header.readUInt32BE(4),
      colours: palette.length / 3,
      palette,
    },
    rows: inflateSync(chunks.get('IDAT')!),
  };
}

/** What is written on a picture. */
const words = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');

describe('the picture of the chronology', () => {
  it('has its name, its title and the five signs, and the same bytes in every run', () => {
    const svg = sitePictureSvg(en!);
    expect(words(svg)).toMatch(/^Arvania · Belmark · Corvo .*/);
    expect(words(sitePictureSvg(fr!))).toContain('Arvanie');
    expect(svg.match(/scale\(/g)).toHaveLength(5);
    expect(Buffer.compare(drawPng(svg), drawPng(svg))).toBe(0);
  });
});

describe('the picture of an event', () => {
  it('is of the size that networks ask for, and the same in every run', () => {
    const svg = pictureSvg(en!, delivery);
    const { width, height, colours } = read(drawPng(svg));
    expect({ width, height }).toEqual(PICTURE);
    expect(colours).toBeGreaterThan(20);
    expect(Buffer.compare(drawPng(svg), drawPng(svg))).toBe(0);
  });

  it('says date, title, kind and sources in the language of the page', () => {
    expect(words(pictureSvg(en!, delivery))).toMatch(
      /Thursday 30 September 2021 .*Corvo .*boats.* Arms delivery/,
    );
    expect(words(pictureSvg(fr!, delivery))).toContain('Jeudi 30 septembre 2021');
  });

  it('shows doubt: a tag in words, italics for what is only planned', () => {
    const vote = pictureSvg(en!, eventOf('2022-12-vote'));
    expect(vote).toContain('>Planned<');
    expect(vote).toContain('font-style="italic"');
    expect(pictureSvg(en!, delivery)).not.toContain('font-style="italic"');
  });

  it('is drawn whatever the title holds', () => {
    for (const title of ['', 'W'.repeat(400), 'word '.repeat(90), 'العربية 漢字 🙂']) {
      const svg = pictureSvg(en!, { ...delivery, title: { en: title, fr: title } });
      expect(read(drawPng(svg)).width).toBe(PICTURE.width);
    }
    expect(read(drawPng(pictureSvg(en!, eventOf('2022-summer-hostile')))).height).toBe(PICTURE.height);
  });

  it('is not drawn for thousands of events', () => {
    expect(picturePath(fr!, delivery)).toBe('/fr/events/2021-09-30-corvo-delivers-boats.png');
    expect(picturePath(openDesks(many(1001))[0]!, delivery)).toBeUndefined();
  });

  it('goes on at its address when the events have become too many for new ones to have one', () => {
    const day = '2022-01-31';
    const noted = { page: 'pictures', title: { en: 'pictures', fr: 'pictures' }, day, events: [] };
    const [large] = openDesks({ ...many(1001), formerPages: [noted] });
    const since = (first: string) =>
      picturePath(large!, { ...delivery, history: [{ day: first, what: 'published' }] });
    expect(since('2022-01-15')).toBe('/events/2021-09-30-corvo-delivers-boats.png');
    expect(since('2022-02-01')).toBeUndefined();
  });
});

describe('lines of a title', () => {
  const set: Parameters<typeof wrap>[1] = ['title', 60, 600];
  it('are no wider than the picture has room, lose no word, and are about equal', () => {
    const text = 'Arvania asks the assembly to refuse the treaty that Belmark has signed over the strait';
    const [wide, even] = [wrap(text, set), balanced(text, set)];
    for (const lines of [wide, even]) {
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(widthOf(line, 'title', 60)).toBeLessThanOrEqual(600);
    }
    expect(even).toHaveLength(wide.length);
  });

  it('end in an ellipsis where they are cut', () => {
    expect(cut('M'.repeat(60), set)).toMatch(/^M+…$/);
    expect(cut('short', set)).toBe('short');
  });
});

describe('a PNG with a palette', () => {
  it('has every pixel in its colour', () => {
    const data = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
    const { rows, palette, ...size } = read(palettePng({ width: 2, height: 2, data }));
    expect(size).toEqual({ width: 2, height: 2, colours: 3 });
    const pixel = (x: number, y: number) => [...palette.subarray(rows[y * 3 + 1 + x]! * 3).subarray(0, 3)];
    expect([pixel(0, 0), pixel(1, 0), pixel(0, 1), pixel(1, 1)]).toEqual([
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 0, 0],
    ]);
  });

  it('makes nearly alike colours one where there are too many', () => {
    const data = Uint8Array.from({ length: 64 * 64 * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : (i * 7 + (i >> 8)) % 256,
    );
    expect(read(palettePng({ width: 64, height: 64, data })).colours).toBeLessThanOrEqual(256);
  });
});
