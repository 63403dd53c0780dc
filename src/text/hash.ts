import { hash } from 'node:crypto';

/** A short stable fingerprint: 64 bits of SHA-256 over the text in Unicode normal form C, in hex. */
export function hashText(text: string): string {
  return hash('sha256', text.normalize('NFC')).slice(0, 16);
}
