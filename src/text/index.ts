/** Work on plain text that every stage shares. All offsets are UTF-16 units, end exclusive. */
export { splitBlocks } from './blocks.ts';
export { fold } from './fold.ts';
export { hashText } from './hash.ts';
export { knownName, knownState, nameKey, type KnownName } from './known-names.ts';
export { quotations } from './quotes.ts';
export { remembered } from './remembered.ts';
export { selectorsOf } from './selectors.ts';
export { splitSentences } from './sentences.ts';
export { tokenize, tokensOf, type Token } from './tokenize.ts';
