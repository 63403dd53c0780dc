import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Root } from 'mdast';
import type { Span } from '../model.ts';
import { splitBlocks } from '../text/index.ts';

/**
 * Article prose is not Markdown: "30. September" is no list, a line of stars no emphasis. All that
 * CommonMark would read into it is switched off; what stays is paragraphs, verbatim, with their places.
 */
const MARKUP = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

function plainText(this: Processor): void {
  const data = this.data();
  const extensions = (data.micromarkExtensions ??= []);
  extensions.push({ disable: { null: MARKUP } });
}

const processor = unified().use(remarkParse).use(plainText).freeze();

/** A paragraph, headline or other line of its own. */
export interface Block extends Span {
  /** The mark of a heading stood before it ("## "), as in Markdown files. */
  heading: boolean;
}

/** The blocks of an article's text, trimmed, in order; UTF-16 units into the text as given. */
export function readProse(text: string): Block[] {
  // A byte-order mark would be dropped and every place shifted by one; a space has the same width.
  const tree: Root = processor.parse(text.replace(/^\uFEFF/u, ' '));
  return tree.children
    .flatMap(({ position }) =>
      splitBlocks(text, { start: position!.start.offset!, end: position!.end.offset! }),
    )
    .map((span) => withoutHeadingMark(text, span));
}

function withoutHeadingMark(text: string, span: Span): Block {
  const mark = /^#{1,6}[ \t]+/u.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  const heading = mark !== null && span.start + mark[0].length < span.end;
  return { start: span.start + (heading ? mark[0].length : 0), end: span.end, heading };
}
