import { wellFormed } from './xml.ts';

/** The text on one line with single spaces, for formats in which a line break or a run of spaces begins a new field. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** The base address without the slash at its end. */
export const baseOf = (baseUrl: string): string => baseUrl.replace(/\/$/, '');
