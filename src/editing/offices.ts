import type { Fault } from '../content/index.ts';
import { languages } from '../languages/index.ts';
import type { Actor, Chronology, Claim, EventRecord, Office, RawArticle } from '../model.ts';
import { fold } from '../text/index.ts';
import { lineAt } from './lines.ts';

/**
 * Sentences that give somebody who takes part in their event an office that, by `actors.yml`, was not his on
 * that day: one of the two, or the date, is wrong. "Former", "then" and the like say as much themselves.
 */
export function officeDoubts({ events, articles, actors }: Chronology): Fault[] {
  const holders = actors.filter(({ kind, offices }) => kind === 'person' && offices.length > 0);
  const files = new Map(articles.map((article) => [article.id, article]));
  return events.flatMap((event) => {
    const present = holders.filter(({ id }) => takesPart(event, id));
    return event.claims.flatMap((claim) =>
      present.flatMap((actor) =>
        officeDoubt({ slug: event.slug, claim, actor, article: files.get(claim.article) }),
      ),
    );
  });
}

function takesPart({ actors, claims }: EventRecord, id: string): boolean {
  return (
    actors.some((one) => one.id === id) || claims.some(({ attribution }) => attribution.speaker?.id === id)
  );
}

interface Said {
  slug: string;
  claim: Claim;
  actor: Actor;
  article: RawArticle | undefined;
}

function officeDoubt({ slug, claim, actor, article }: Said): Fault[] {
  const title = titleGiven(claim, actor);
  if (title === undefined || heldThen(actor.offices, title, claim)) return [];
  const line = article && lineAt(article, claim.selectors.position.start);
  const message = `calls ${actor.name.en} "${title}" in an event of ${claim.date.edtf} (${slug}); actors.yml has it ${termsOf(actor.offices, title)}`;
  const cure = `correct the offices of "${actor.id}" in actors.yml, or decide the date of the event`;
  const file = article?.file ?? claim.article;
  return [{ file, ...(line === undefined ? {} : { line }), message, cure, level: 'warning' }];
}

/** The title that stands right beside the name: "foreign minister Ann Lee", "Lee, the foreign minister". */
function titleGiven({ exact, lang }: Claim, { name, short, offices }: Actor): string | undefined {
  const text = ` ${words(exact)} `;
  const full = words(name[lang]);
  const names = [full, words(short?.[lang] ?? ''), full.split(' ').at(-1)!].filter((one) => one !== '');
  return offices
    .map(({ title }) => title[lang])
    .find((title) =>
      names.some((one) => {
        const at = Math.max(text.indexOf(` ${words(title)} ${one} `), besideName(text, one, words(title)));
        return at >= 0 && !isFormer(text.slice(0, at), lang);
      }),
    );
}

/** Where "name, (the) title" stands; the comma is gone with the other marks. */
function besideName(text: string, name: string, title: string): number {
  const at = text.indexOf(` ${name} ${title} `);
  return at >= 0 ? at : text.indexOf(` ${name} the ${title} `);
}

function isFormer(before: string, lang: Claim['lang']): boolean {
  const last = before.trim().split(' ').at(-1) ?? '';
  return languages[lang].times.publication.formerly.map((word) => fold(word)).includes(last);
}

/** Whether the days the claim can mean meet any term of that title; days that are not bounded meet all. */
function heldThen(offices: Office[], title: string, { date, lang }: Claim): boolean {
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return true;
  return offices.some(
    (one) => one.title[lang] === title && (one.from ?? '') <= latest && earliest <= (one.to ?? '9999'),
  );
}

function termsOf(offices: Office[], title: string): string {
  const terms = offices.filter((one) => one.title.en === title || one.title.fr === title);
  return terms
    .map(({ from, to }) => `${from ? `from ${from}` : ''}${from && to ? ' ' : ''}${to ? `to ${to}` : ''}`)
    .join(' and ');
}

function words(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}'-]+/gu) ?? []).join(' ');
}
