import type { Nodes, Parents } from 'mdast';
import { remark } from 'remark';
import { html, isSafeUrl, type Html, type Slot } from '../html.ts';

/** The editor's note, written in Markdown. Raw HTML in it is shown as text; links must be ones a page may have. */
export function noteText(markdown: string): Slot {
  return children(remark().parse(markdown));
}

/** What stands around the children of a node; children of any other node stand bare. */
const AROUND: Partial<Record<Nodes['type'], (inside: Slot) => Html>> = {
  paragraph: (inside) => html`<p>${inside}</p>`,
  heading: (inside) => html`<p><b>${inside}</b></p>`,
  blockquote: (inside) => html`<blockquote>${inside}</blockquote>`,
  list: (inside) =>
    html`<ul class="plain">
      ${inside}
    </ul>`,
  listItem: (inside) => html`<li>${inside}</li>`,
  emphasis: (inside) => html`<em>${inside}</em>`,
  strong: (inside) => html`<strong>${inside}</strong>`,
};

const children = (node: Parents): Slot[] => node.children.map((child) => element(child));

function element(node: Nodes): Slot {
  if (node.type === 'link') return linked(node.url, children(node));
  if (node.type === 'break') return ' ';
  if ('children' in node) return AROUND[node.type]?.(children(node)) ?? children(node);
  return 'value' in node ? node.value : '';
}

function linked(url: string, text: Slot): Html {
  return /^https?:/i.test(url) && isSafeUrl(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}
