import type { ActorGroup } from '../src/site/view/actor.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('actors');

export function render({ sheet }: Given<{ groups: ActorGroup[]; unknown: string[] }>): string {
  const { words } = sheet.site;
  const { groups, unknown } = sheet.view();
  const main = html`<div class="mast small">
      <h1>${words.actor.title}</h1>
      <p>${words.actor.intro}</p>
    </div>
    <div class="groups">
      ${groups.map(
        ({ kind, actors }) =>
          html`<section>
            <h2>${kind}</h2>
            <ul>
              ${actors.map(
                (actor) =>
                  html`<li>
                    <span
                      ><a href="${link(sheet, actor.path)}">${actor.name}</a
                      >${actor.office !== '' && html` <small>${actor.office}</small>`}</span
                    ><span class="number">${actor.events}</span>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>
    ${
      unknown.length > 0 &&
      html`<section class="part">
        <h2>${words.actor.unknown}</h2>
        <p class="fine">${words.actor.unknownIntro}</p>
        <p class="plain">${unknown.map((name, i) => html`${i > 0 && ', '}<span>${name}</span>`)}</p>
      </section>`
    }`;
  return layout(sheet, { place: 'actors', main });
}
