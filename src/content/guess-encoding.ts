import iconv from 'iconv-lite';

/**
 * The encoding of bytes that are no UTF-8, where they leave no doubt: UTF-16 by its mark or its zeros, windows-1252
 * where every byte above ASCII is a letter or a sign of western European typography. `undefined` for UTF-8 and
 * for everything else.
 */
export function guessEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | 'windows-1252' | undefined {
  return guessUtf16(bytes) ?? (isUtf8(bytes) || !isWestern(bytes) ? undefined : 'windows-1252');
}

function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  if (zeros[0] === 0 && zeros[1]! > head.length * 0.4) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0]! > head.length * 0.4) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const WESTERN = /^[\p{ASCII}àâäæçéèêëîïôöœùûüÿáíóúñãõåøßÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÁÍÓÚÑÃÕÅØ«»“”‘’„‚–—…•·°€£§©®™ªº¿¡½¼¾\u00a0\u00ad]+$/u;

/** In UTF-8 that was cut or damaged, every accented letter looks like two: "Ã©", "â€™". */
const BROKEN_UTF8 = /[Ãâ][\u0080-\u00bf€‚„…†‡™š›œž©ª«®°»½]/u;

function isWestern(bytes: Buffer): boolean {
  const text = iconv.decode(bytes, 'windows-1252');
  return WESTERN.test(text) && !BROKEN_UTF8.test(text);
}
