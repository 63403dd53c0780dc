import type { Filter, SearchView } from '../../src/site/view/search.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, type Html } from '../html.ts';
import { link } from './link.ts';

/** Search and filters above the list. They need the script; without it the form is not shown. */
export function tools(sheet: Sheet<unknown>, view: SearchView): Html {
  const { site } = sheet;
  const { search: words } = site.words;
  const total = view.total.toLocaleString(site.lang);
  return html`<search>
    <form
      class="tools"
      autocomplete="off"
      data-index="${link(sheet, `${site.root}/search.js`)}"
      data-events="${link(sheet, `${site.root}/events/`)}"
      data-showing="${words.showing('{n}', '{all}')}"
    >
      <div class="find">
        <input type="search" name="q" aria-label="${words.find}" placeholder="${words.find}" accesskey="s" />
        <button type="submit">${words.go}</button>
        <select name="order" aria-label="${words.order}">
          <option value="oldest">${words.oldest}</option>
          <option value="newest">${words.newest}</option>
        </select>
        <output>${words.showing(total, total)}</output>
        <button type="reset" hidden>${words.clear}</button>
      </div>
      <details>
        <summary>${words.filters}</summary>
        <div class="fields">
          ${view.filters.map((filter) => choice(filter, words.all))}${day(words.from, 'from')}${day(words.to, 'to')}
        </div>
      </details>
    </form>
  </search>`;
}

function choice({ name, label, options }: Filter, all: string): Html {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">${all}</option>
      ${options.map((option) => html`<option value="${option.value}">${option.label}</option>`)}
    </select></label
  >`;
}

function day(label: string, name: 'from' | 'to'): Html {
  return html`<label>${label} <input type="date" name="${name}" /></label>`;
}
