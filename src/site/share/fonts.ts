import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/**
 * Source Serif 4 (Adobe, SIL Open Font License 1.1), as the package @expo-google-fonts/source-serif-4 ships it: the
 * pictures must not depend on what a machine has installed.
 */
const FILES = {
  text: '400Regular/SourceSerif4_400Regular.ttf',
  title: '600SemiBold/SourceSerif4_600SemiBold.ttf',
  ahead: '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
};
export type Face = keyof typeof FILES;
export const FAMILY = 'Source Serif 4';

const require = createRequire(import.meta.url);
const pathOf = (face: Face): string => require.resolve(`@expo-google-fonts/source-serif-4/${FILES[face]}`);

export const fontFiles = (): string[] => (Object.keys(FILES) as Face[]).map(pathOf);

const opened = new Map<Face, Font>();

/** Width of a text set in so many pixels, in pixels. */
export function widthOf(text: string, face: Face, size: number): number {
  const font = opened.get(face) ?? opentype.loadSync(pathOf(face));
  opened.set(face, font);
  return font.getAdvanceWidth(text, size);
}

/** The words in lines that are no wider than `width`; a word that is wider by itself has a line of its own. */
export function wrap(text: string, [face, size, width]: [Face, number, number]): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same in lines of about one length: the narrowest that need no line more. */
export function balanced(text: string, [face, size, width]: [Face, number, number]): string[] {
  const widest = wrap(text, [face, size, width]);
  const narrower = [0.5, 0.6, 0.7, 0.8, 0.9].map((part) => wrap(text, [face, size, width * part]));
  return narrower.find((lines) => lines.length === widest.length) ?? widest;
}

/** The beginning of a text that fits, with an ellipsis where something is left out. */
export function cut(text: string, [face, size, width]: [Face, number, number]): string {
  if (widthOf(text, face, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, face, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
