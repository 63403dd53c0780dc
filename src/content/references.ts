import type { Actor, Decision, EventType, Settings } from '../model.ts';
import { fold } from '../text/index.ts';
import type { Fault } from './faults.ts';
import type { Parsed } from './yaml.ts';

/** Where each part of a file stands, for faults found after it was read. */
export type LineOf = Parsed['lineOf'];

/** Ids given twice, and actors that name another one which does not exist. */
export function actorFaults(actors: Actor[], file: string, lineOf: LineOf): Fault[] {
  const ids = new Map(actors.map((actor, index) => [actor.id, index]).reverse() as [string, number][]);
  return actors.flatMap((actor, index) => {
    const fault = (key: string, message: string, cure: string): Fault => {
      return { file, line: lineOf([index, key]), message, cure, level: 'error' };
    };
    const twice = ids.get(actor.id) !== index ? [fault('id', `the id "${actor.id}" is given twice, first on line ${lineOf([ids.get(actor.id)!, 'id'])}`, 'rename one')] : [];
    const named: [string, string | undefined][] = [
      ['of', actor.of],
      ['metonym-of', actor.metonymOf],
      ...actor.offices.map((office): [string, string] => ['offices', office.of]),
    ];
    const unknown = named.flatMap(([key, id]) =>
      id === undefined || ids.has(id) ? [] : [fault(key, `there is no actor "${id}"`, nearest(id, [...ids.keys()]))],
    );
    return [...twice, ...unknown, ...termFaults(actor, { file, lineOf: (path) => lineOf([index, ...path]) })];
  });
}

/** An office or a name that ends before it begins. */
function termFaults(actor: Actor, where: Where): Fault[] {
  const terms = [
    ...actor.offices.map((office, index) => ({ ...office, path: ['offices', index] })),
    ...(['en', 'fr'] as const).flatMap((lang) =>
      actor.aliases[lang].map((alias, index) => ({ ...alias, path: ['aliases', lang, index] })),
    ),
  ];
  return terms
    .filter(({ from, to }) => from !== undefined && to !== undefined && from > to)
    .map(({ from, to, path }) =>
      error(where, path, `"${actor.id}": from ${from!} is after to ${to!}`, 'exchange the two, or correct one'),
    );
}

/** Names that two actors have: whoever is named so is taken for the first of them. */
export function sharedNames(actors: Actor[], file: string, lineOf: LineOf): Fault[] {
  const owners = new Map<string, Actor>();
  return actors.flatMap((actor, index) => {
    const shared = namesOf(actor).filter((name) => (owners.get(fold(name)) ?? actor).id !== actor.id);
    const fault = ([name]: string[]): Fault => {
      const message = `"${name!}" is a name of "${owners.get(fold(name!))!.id}" and of "${actor.id}"`;
      const cure = 'give one of them a fuller name, or remove the one that is there twice';
      return { ...error({ file, lineOf }, [index, 'name'], message, cure), level: 'warning' };
    };
    for (const name of namesOf(actor)) if (!owners.has(fold(name))) owners.set(fold(name), actor);
    return shared.length === 0 ? [] : [fault(shared)];
  });
}

const namesOf = ({ name }: Actor): string[] => [...new Set([name.en, name.fr])];

/** An office of one name in one body that two people are said to hold on the same days. */
export function overlapsOfOffice(actors: Actor[], file: string, lineOf: LineOf): Fault[] {
  const terms = actors.flatMap((actor, index) =>
    actor.offices.map((office, at) => ({ actor, office, path: [index, 'offices', at] })),
  );
  return terms.flatMap(({ actor, office, path }, index) => {
    const rival = terms.slice(0, index).find((one) => one.actor !== actor && clash(one.office, office));
    if (!rival) return [];
    const message = `"${actor.id}" and "${rival.actor.id}" are both ${office.title.en} of ${office.of} on the same days`;
    const cure = 'give "from" and "to" so that one follows the other, or name the two offices differently';
    return [{ ...error({ file, lineOf }, path, message, cure), level: 'warning' as const }];
  });
}

/** A day on which one goes and the other comes is no clash. */
function clash(a: Actor['offices'][number], b: Actor['offices'][number]): boolean {
  const same = a.of === b.of && a.title.en.toLowerCase() === b.title.en.toLowerCase();
  return same && (a.from ?? '') < (b.to ?? '9999') && (b.from ?? '') < (a.to ?? '9999');
}

/** An actor or a type that a decision names and nobody knows. */
export function decisionFaults(decision: Decision, known: { actors: Actor[]; types: EventType[] }, where: Where): Fault[] {
  const actors = known.actors.map(({ id }) => id);
  const types = known.types.map(({ id }) => id);
  const type = decision.type;
  const ofType =
    type === undefined || types.includes(type)
      ? []
      : [error(where, ['type'], `there is no event type "${type}"`, nearest(type, types))];
  const ofActors = (decision.actors ?? []).flatMap(({ id, name }, index) => {
    const path = ['actors', index];
    if (id === undefined) return name === undefined ? [error(where, path, 'an actor without a name', 'write "id:" or "name:"')] : [];
    return actors.includes(id) ? [] : [error(where, path, `there is no actor "${id}" in actors.yml`, nearest(id, actors))];
  });
  return [...ofType, ...ofActors];
}

interface Where {
  file: string;
  lineOf: LineOf;
}

function error({ file, lineOf }: Where, path: PropertyKey[], message: string, cure: string): Fault {
  return { file, line: lineOf(path), message, cure, level: 'error' };
}

/** Parties without anybody, members and types that nobody knows. */
export function settingsFaults(
  settings: Settings,
  known: { actors: Actor[]; types: EventType[] },
  where: { file: string; lineOf: LineOf },
): Fault[] {
  const actors = known.actors.map(({ id }) => id);
  const types = known.types.map(({ id }) => id);
  const fault = (path: PropertyKey[], message: string, cure: string): Fault => {
    return { file: where.file, line: where.lineOf(path), message, cure, level: 'error' };
  };
  const empty = settings.parties.flatMap(({ id, members }, index) =>
    actors.length === 0 || id === 'others' || members.length > 0 || hasSome(id, known.actors)
      ? []
      : [fault(['parties', index], `nobody in actors.yml is of the party "${id}"`, ofParty(id, actors))],
  );
  const strangers = settings.parties.flatMap(({ members }, index) =>
    members
      .filter((id) => actors.length > 0 && !actors.includes(id))
      .map((id) => fault(['parties', index], `there is no actor "${id}" in actors.yml`, nearest(id, actors))),
  );
  const off = settings.switchedOff
    .filter((id) => !types.includes(id))
    .map((id) => fault(['switched-off'], `there is no event type "${id}"`, nearest(id, types)));
  return [...empty, ...strangers, ...off];
}

/** Somebody counts as this party: an actor of that id, or one whose `party` names it. */
const hasSome = (party: string, actors: Actor[]): boolean =>
  actors.some((actor) => actor.id === party || actor.party === party);

const ofParty = (party: string, actors: string[]): string =>
  `${nearest(party, actors)} Or give actors "party: ${party}", or list them here as "members:"`;

/** "write one of: …" with the ids that look most like the one written. */
export function nearest(id: string, ids: string[]): string {
  const near = [...ids].sort((a, b) => distance(id, a) - distance(id, b)).slice(0, 3);
  return near.length === 0 ? 'add it' : `did you mean ${near.map((one) => `"${one}"`).join(', ')}?`;
}

/** Edit distance of Levenshtein, over the first 60 characters. */
export function distance(a: string, b: string): number {
  const left = a.slice(0, 60);
  const right = b.slice(0, 60);
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}
