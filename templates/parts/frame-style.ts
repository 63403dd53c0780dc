import { createHash } from 'node:crypto';
import { render } from '../style.11ty.ts';

/** Elements and classes that stand in a frame: those of an entry, a short list, the signs. */
const NAMES = new Set(
  (
    'html body main footer a b ul ol li p h1 div span small time svg ' +
    '.frame .store .paper .fine .sign .icon .kind .arms .power .word .deal .force .law .ring .edge .hatch .fade ' +
    '.event .again .ahead .when .what .lead .meta .compact .minor .tag .tags'
  ).split(' '),
);

/** A rule, or a group of rules under a condition. */
const RULE = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** The rules of the style sheet that can touch what stands in a frame. */
function rulesForFrame(css: string): string {
  return css.replace(RULE, (_, head: string, body: string) => {
    const kept = head.startsWith('@')
      ? head
      : head
          .split(/,(?![^(]*\))/)
          .filter(reaches)
          .join(',');
    const inner = head.startsWith('@') ? (head.endsWith('print') ? '' : rulesForFrame(body)) : body;
    return kept === '' || !inner.includes(':') || head === '@page' ? '' : `${kept}{${inner}}`;
  });
}

/** Whether all that a selector names, and one of each choice in `:is(…)`, may be there. */
function reaches(selector: string): boolean {
  const choices = [...selector.matchAll(/:is\(([^)]*)\)/g)].map(([, list]) => list!.split(','));
  return choices.every((list) => list.some(named)) && named(selector.replace(/:\w+\([^)]*\)/g, ''));
}

function named(selector: string): boolean {
  const bare = selector.replace(/::?[\w-]+|\[[^\]]*\]/g, '');
  return (bare.match(/\.?[a-z][\w-]*/gi) ?? []).every((name) => NAMES.has(name));
}

/** What a frame needs of the style sheet, to stand in its page: the file works wherever it is copied. */
export const frameStyle = rulesForFrame(await render());

/** The source by which a policy allows that style and no other. */
export const frameStyleSource = `'sha256-${createHash('sha256').update(frameStyle).digest('base64')}'`;
