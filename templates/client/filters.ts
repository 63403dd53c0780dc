import { isEmpty, matches, queryOf, type Indexed } from '../../src/site/search/match.ts';
import { markEntries, reverseLists, showOnly } from './entries.ts';
import { loadIndex } from './load.ts';

/** Pause after a keystroke before the list changes and the count is announced, in milliseconds. */
const PAUSE = 120;

/** Makes the form filter the list: its fields are the state, the address keeps them. */
export function startFilters(form: HTMLFormElement): void {
  const entries = markEntries();
  let timer = 0;
  const update = (): void => {
    clearTimeout(timer);
    keepInAddress(form);
    void loadIndex(form).then((index) => {
      apply(form, index, entries);
    });
  };
  restore(form);
  if (stateOf(form).size > 0) update();
  form.addEventListener('focusin', () => void loadIndex(form), { once: true });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  });
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
  });
}

/** What is chosen, without what is left at rest. */
function stateOf(form: HTMLFormElement): URLSearchParams {
  const all = [...new FormData(form)].map(([name, value]) => [name, value as string]);
  return new URLSearchParams(
    all.filter(([name, value]) => value !== '' && !(name === 'order' && value === 'oldest')),
  );
}

/** Sets the fields to what the address says; a value that no field offers is left out. */
function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    field.value = value;
    if (field.value !== value) field.value = '';
    if (value !== '') field.closest('details')?.setAttribute('open', '');
  }
}

function keepInAddress(form: HTMLFormElement): void {
  const state = stateOf(form).toString();
  history.replaceState(null, '', `${location.pathname}${state === '' ? '' : `?${state}`}${location.hash}`);
}

/** "2,200", « 2 200 »: as the language of the page groups the digits. */
const inWords = (n: number): string => n.toLocaleString(document.documentElement.lang);

function apply(form: HTMLFormElement, index: Indexed[], entries: Map<string, HTMLElement[]>): void {
  const state = stateOf(form);
  const query = queryOf(state);
  const found = index.filter((event) => matches(query, event));
  reverseLists(state.get('order') === 'newest');
  showOnly(isEmpty(query) ? null : found, entries, form);
  const [output, reset] = [form.querySelector('output')!, form.querySelector<HTMLElement>('[type=reset]')!];
  output.value = form.dataset['showing']!.replace('{n}', inWords(found.length)).replace(
    '{all}',
    inWords(index.length),
  );
  reset.hidden = state.size === 0;
}
