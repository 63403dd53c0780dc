import type { Run } from '../../src/exports/styles.ts';
import type { CiteView, StyledReferences } from '../../src/site/view/cite.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, type Html } from '../html.ts';
import { link } from './link.ts';

/** How to cite the page and what it rests on: ready text in each style, and files for those who keep references. */
export function citing(sheet: Sheet<unknown>, cite: CiteView): Html {
  const { event, linking } = sheet.site.words;
  return html`<section
    class="citing"
    aria-labelledby="cite"
    data-say="${linking.copy}"
    data-said="${linking.copied}"
  >
    <h2 id="cite">${event.cite}</h2>
    <p class="fine">${cite.version}</p>
    <dl>
      <dt>${linking.cite.address}</dt>
      <dd data-copy>${sheet.site.baseUrl}${sheet.path}</dd>
      ${cite.styles.map((style) => styled(style, style.page))}
    </dl>
    <details class="screen">
      <summary>${linking.cite.embed}</summary>
      <dl>
        <dt>HTML</dt>
        <dd data-copy>${cite.embed}</dd>
      </dl>
    </details>
    ${
      cite.styles.some(({ articles }) => articles.length > 0) &&
      html`<details>
        <summary>${linking.cite.articles}</summary>
        <dl>${cite.styles.map((style) => style.articles.map((article, i) => styled(style, article, i)))}</dl>
      </details>`
    }
    <p class="fine screen">
      ${linking.cite.files}
      ${cite.files.map(({ name, path }, i) => html`${i > 0 && ' · '}<a href="${link(sheet, path)}" download>${name}</a>`)}
    </p>
    <p class="fine screen">
      ${linking.cite.record} <a href="${link(sheet, cite.record.path)}">${cite.record.name}</a>
    </p>
  </section>`;
}

/** A text to be copied, under a heading. */
export function copyable(
  { site }: Sheet<unknown>,
  { id, heading, intro, text }: { id: string; heading: string; intro: string; text: string },
): Html {
  const { linking } = site.words;
  return html`<section
    class="citing part"
    aria-labelledby="${id}"
    data-say="${linking.copy}"
    data-said="${linking.copied}"
  >
    <h2 id="${id}">${heading}</h2>
    <p class="fine">${intro}</p>
    <dl>
      <dt>HTML</dt>
      <dd data-copy>${text}</dd>
    </dl>
  </section>`;
}

function styled({ name }: StyledReferences, runs: Run[], index = 0): Html {
  return html`${index === 0 && html`<dt>${name}</dt>`}
    <dd data-copy>
      ${runs.map(({ text, italic }) => (italic ? html`<em>${text}</em>` : html`<span>${text}</span>`))}
    </dd>`;
}
