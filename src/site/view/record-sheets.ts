import type { Forward } from '../../model.ts';
import { picturePath } from '../share/picture.ts';
import { eventsOf, viewActor } from './actor.ts';
import { viewArticle } from './article.ts';
import { writeDate, writeDay } from './dates.ts';
import { actorsInUse, addresses, becameOf, type Desk, typesInUse } from './desk.ts';
import { entryOf, kindOf, type Entry, type Kind } from './entry.ts';
import { viewEvent } from './event.ts';
import { byYear, type YearSection } from './lists.ts';
import { placesInUse, viewPlace } from './places.ts';
import { citationOf, referencesOf, type Reference } from './quote.ts';
import { sheet, type Over, type Sheet } from './sheet.ts';
import { standingOf } from './standing.ts';
import { monthSheets, yearSheets } from './year.ts';

export interface TypeView {
  kind: Kind;
  code: string;
  years: YearSection[];
  references: Reference[];
}

export interface ForwardView {
  kind: Forward['kind'];
  text: string;
  was: string;
  into: Entry[];
  references: Reference[];
}

/** One page for each record: event, article, actor, type, former address. */
export function recordSheets(over: Over) {
  return {
    event: over((desk) =>
      desk.chronology.events.map((event) => {
        const when = writeDate(event.date, desk.lang);
        const about = `${when}. ${standingOf(desk, event).why}`;
        const page = sheet(desk, addresses.event(event.slug), [event.title[desk.lang], about], () =>
          viewEvent(desk, event),
        );
        return { ...page, picture: picturePath(desk, event) };
      }),
    ),
    article: over((desk) =>
      desk.chronology.articles.map((article) => {
        const { headline, publisher, when } = citationOf(desk, article);
        return sheet(desk, addresses.article(article.id), [headline, `${publisher}, ${when}`], () =>
          viewArticle(desk, article),
        );
      }),
    ),
    actor: over((desk) =>
      actorsInUse(desk).map((actor) => {
        const about = desk.words.count.events(eventsOf(desk, actor.id).length);
        const name = actor.name[desk.lang];
        return sheet(desk, addresses.actor(actor.id), [name, `${name}${desk.words.colon} ${about}`], () =>
          viewActor(desk, actor),
        );
      }),
    ),
    place: over((desk) =>
      placesInUse(desk).map((used) => {
        const name = used.place.name[desk.lang];
        const about = desk.words.count.events(used.events.length);
        return sheet(
          desk,
          addresses.place(used.place.id),
          [name, `${name}${desk.words.colon} ${about}`],
          () => viewPlace(desk, used),
        );
      }),
    ),
    type: over((desk) => typesInUse(desk).map((type) => typeSheet(desk, type.id))),
    year: over((desk) => [...yearSheets(desk), ...monthSheets(desk)]),
    forward: over((desk) => desk.chronology.forwards.map((forward) => forwardSheet(desk, forward))),
  };
}

function typeSheet(desk: Desk, id: string): Sheet<TypeView> {
  const type = desk.types.get(id)!;
  const events = desk.byType.get(id) ?? [];
  const { plover } = type;
  const code = [plover.event, plover.mode, plover.context].filter((part) => part !== undefined).join(' · ');
  const name = type.name[desk.lang];
  const about = `${name}${desk.words.colon} ${desk.words.count.events(events.length)}`;
  return sheet(desk, addresses.type(id), [name, about], () => ({
    kind: kindOf(desk, id),
    code,
    years: byYear(desk, events),
    references: referencesOf(desk, events),
  }));
}

function forwardSheet(desk: Desk, forward: Forward): Sheet<ForwardView> {
  const text = desk.words.forward[forward.kind](writeDay(forward.day, desk.lang));
  return sheet(desk, addresses.event(forward.slug), [forward.title[desk.lang], text], () => ({
    kind: forward.kind,
    text,
    was: forward.title[desk.lang],
    into: becameOf(desk, forward).map((event) => entryOf(desk, event)),
    references: referencesOf(desk, becameOf(desk, forward)),
  }));
}
