import type { Sheet } from '../../src/site/view/sheet.ts';

/**
 * The address of a page as seen from another one, so that the site works under any prefix. A page shown for any
 * address (404) links by the path of the base address instead, one made to be copied elsewhere by whole addresses. `to` starts with `/` and may carry an anchor.
 */
export function link(from: Pick<Sheet<unknown>, 'path' | 'anywhere' | 'whole' | 'site'>, to: string): string {
  if (from.whole) return from.site.baseUrl + to;
  if (from.anywhere) return new URL(from.site.baseUrl).pathname.replace(/\/$/, '') + to;
  const here = from.path.split('/').slice(1, -1);
  const [path = '/', anchor] = to.split('#');
  const there = path.split('/').slice(1);
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  const relative = '../'.repeat(here.length - same) + there.slice(same).join('/');
  if (relative === '' && anchor !== undefined) return `#${anchor}`;
  return (relative || './') + (anchor === undefined ? '' : `#${anchor}`);
}
