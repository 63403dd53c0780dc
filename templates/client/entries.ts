import type { Indexed } from '../../src/site/search/match.ts';
import { fileBehind } from './folder.ts';

const list = document.getElementById('list')!;

/** The elements that stand for each event, by the last part of its address: entries of the list, marks of the drawing. */
export function markEntries(): Map<string, HTMLElement[]> {
  const entries = new Map<string, HTMLElement[]>();
  for (const link of document.querySelectorAll<HTMLElement>('#list li a, .over svg a')) {
    const slug = /events\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (slug === undefined) continue;
    const shown = link.closest('li') ?? link;
    entries.set(decodeURIComponent(slug), [...(entries.get(decodeURIComponent(slug)) ?? []), shown]);
  }
  return entries;
}

/** Shows the events found, all for `null`; empties neither years nor folds without a word. */
export function showOnly(
  found: Indexed[] | null,
  entries: Map<string, HTMLElement[]>,
  form: HTMLFormElement,
): void {
  const slugs = found && new Set(found.map((event) => event.slug));
  for (const [slug, elements] of entries)
    for (const element of elements) {
      const off = slugs !== null && !slugs.has(slug);
      if (element instanceof HTMLLIElement) element.hidden = off;
      else element.classList.toggle('off', off);
    }
  for (const group of document.querySelectorAll<HTMLElement>('#list :is(.month, details), #list .year'))
    group.hidden = slugs !== null && !group.querySelector('li:not([hidden])');
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#list details'))
    fold.open = slugs === null ? fold.dataset['open'] === 'yes' : !fold.hidden;
  const { classList } = document.querySelector('main')!;
  classList.toggle('loose', slugs !== null || reversed);
  classList.toggle('some', slugs !== null);
  document.getElementById('none')!.hidden = found === null || found.length > 0;
  listElsewhere(
    (found ?? []).filter((event) => !entries.has(event.slug)),
    form,
  );
}

/** Events found that stand on pages of their own years. */
function listElsewhere(found: Indexed[], form: HTMLFormElement): void {
  const items = found.map(({ slug, title, when }) => {
    const item = document.createElement('li');
    const [day, link] = [document.createElement('span'), document.createElement('a')];
    day.className = 'when';
    day.textContent = when;
    link.href = fileBehind(`${form.dataset['events']!}${encodeURIComponent(slug)}/`);
    link.textContent = title;
    item.append(day, link);
    return item;
  });
  document.getElementById('found')!.replaceChildren(...(reversed ? items.reverse() : items));
}

let reversed = false;

/** Turns years, months and events around, where they do not stand so already. */
export function reverseLists(newest: boolean): void {
  if (newest === reversed) return;
  reversed = newest;
  for (const parent of [list, ...list.querySelectorAll('.before, .year, ol, ul.compact')]) {
    const [first, ...rest] = [...parent.children].filter((one) => one.matches('.before, .year, .month, li'));
    let head = first;
    for (const item of rest) {
      parent.insertBefore(item, head!);
      head = item;
    }
  }
}
