import { createHash } from 'node:crypto';

/** A short stable fingerprint: 64 bits of SHA-256 over the text in Unicode normal form C, in hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex').slice(0, 16);
}
