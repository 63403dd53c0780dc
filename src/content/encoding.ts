import iconv from 'iconv-lite';
import { ContentError } from './faults.ts';

/**
 * The text of a file's bytes. UTF-8 unless another encoding is asked for by name; a byte-order mark is
 * taken off. Binary, compressed and empty files are refused with a `ContentError`, and so is every byte
 * that the encoding does not know: an article is never read with holes.
 */
export function decodeText(bytes: Buffer, file: string, encoding = 'utf-8'): string {
  const refuse = (message: string, cure: string): ContentError =>
    new ContentError([{ file, message, cure, level: 'error' }]);
  if (bytes.length === 0) throw refuse('the file is empty', 'put the text of the article in it, or remove it');
  const format = compressedFormat(bytes);
  if (format) throw refuse(`this is ${format}, not text`, 'unpack it or save the article as text');
  const utf16 = /^utf-?16/iu.test(encoding) || utf16Mark(bytes);
  if (!utf16 && looksBinary(bytes)) throw refuse('this is a binary file, not text', 'save the article as text');
  if (!iconv.encodingExists(encoding)) {
    throw refuse(`the encoding "${String(encoding)}" is not known`, 'name one such as utf-8, windows-1252 or utf-16le');
  }
  const text = isUtf8(encoding) ? decodeUtf8(bytes, file) : iconv.decode(bytes, encoding);
  const hole = text.indexOf('\uFFFD');
  if (!isUtf8(encoding) && hole >= 0) {
    throw refuse(`some bytes are not ${encoding} (from character ${hole})`, 'name the encoding it was saved in');
  }
  if (text.trim() === '') throw refuse('the file holds nothing but white space', 'put the text of the article in it');
  return text;
}

function isUtf8(encoding: string): boolean {
  return /^utf-?8$/iu.test(encoding);
}

function decodeUtf8(bytes: Buffer, file: string): string {
  if (utf16Mark(bytes)) {
    const cure = `save it as UTF-8, or add it with --encoding ${bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'}`;
    throw new ContentError([{ file, message: 'this is UTF-16, not UTF-8', cure, level: 'error' }]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalidByte(bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
    const message = `byte ${at} (0x${bytes[at]!.toString(16)}) is not valid UTF-8`;
    const cure = 'save it as UTF-8, or add it with --encoding windows-1252 (or the one it was saved in)';
    throw new ContentError([{ file, line, message, cure, level: 'error' }]);
  }
}

/** Offset of the first byte that no UTF-8 text can hold there. */
function firstInvalidByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsValid(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return startOfCutCharacter(bytes, good);
}

/** Where a character begins whose bytes break off before `end`; `end` where none does. */
function startOfCutCharacter(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) return end - back;
    if (byte < 0x80 || length > 1) return end;
  }
  return end;
}

/** Whether bytes are valid UTF-8, but for a character cut off at their end. */
function startsValid(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function utf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function compressedFormat(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 6).toString('latin1');
  if (head.startsWith('\x1f\x8b')) return 'a gzip file';
  if (head.startsWith('PK\x03\x04')) return 'a zip file (or a word processor’s)';
  if (head.startsWith('%PDF-')) return 'a PDF';
  if (head.startsWith('BZh') && bytes.subarray(4, 7).equals(Buffer.from([0x31, 0x41, 0x59]))) return 'a bzip2 file';
  if (head.startsWith('\xfd7zXZ')) return 'an xz file';
  return null;
}

/** Text holds no NUL and next to no other control bytes. */
function looksBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8192);
  if (head.includes(0)) return true;
  const control = head.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  return control > head.length / 50;
}
