import { gap, width } from './dates.ts';
import { overlap, type Facts } from './facts.ts';

/** Different types of one family are one handing-over only on one day and with one object. */
export function oneCargo(a: Facts, b: Facts): boolean {
  const sameTime = gap(a.range, b.range) === 0 && a.dated && b.dated && width(a.range) === width(b.range);
  const place = a.place !== undefined && a.place === b.place;
  return (
    sameTime && (place || overlap(a.concepts, b.concepts) > 0 || sameWord(a.mention.object, b.mention.object))
  );
}

/** Whether two mentions name their object with one word. */
export function sameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
