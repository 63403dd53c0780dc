import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Which bits of red, green and blue count: all, or fewer where a picture has more colours than a palette. */
const COUNTED = [0xffffff, 0xfcfcfc, 0xf8f8f8, 0xf0f0f0, 0xe0e0e0, 0xc0c0c0];

/** A picture as pixels: four bytes each, red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/**
 * A PNG with a palette (W3C PNG, third edition, § 11.2), less than half the size that full colours would take and made
 * in a third of the time. Opacity is left out; of more than 256 colours those that are nearly alike become one.
 */
export function palettePng({ width, height, data }: Pixels): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { rows, palette } = inPalette(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for a pixel, colours from a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Indexed {
  /** Each row with the filter byte 0 before it. */
  rows: Buffer;
  palette: Buffer;
}

function inPalette(pixels: Uint32Array, width: number, height: number): Indexed {
  const rows = Buffer.alloc(height * (width + 1));
  for (const mask of COUNTED) {
    const numbers = numberColours(pixels, { width, mask }, rows);
    if (numbers === null) continue;
    const colours = [...numbers.keys()].flatMap((one) => [one & 255, (one >> 8) & 255, (one >> 16) & 255]);
    return { rows, palette: Buffer.from(colours) };
  }
  throw new Error('Six bits give no more than 64 colours.');
}

/** Writes the number of each pixel's colour into `rows`; `null` as soon as there are too many colours. */
function numberColours(
  pixels: Uint32Array,
  { width, mask }: { width: number; mask: number },
  rows: Buffer,
): Map<number, number> | null {
  const numbers = new Map<number, number>();
  let [last, number] = [-1, 0];
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at]! & mask;
    if (colour !== last) {
      number = numbers.get(colour) ?? numbers.size;
      if (number === MOST_COLOURS) return null;
      numbers.set(colour, number);
      last = colour;
    }
    rows[at + Math.floor(at / width) + 1] = number;
  }
  return numbers;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
