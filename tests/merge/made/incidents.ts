import type { dice } from './dice.ts';

/** A bare mention of a made-up incident, with its event. */
export interface Incident {
  id: string;
  article: string;
  published: string;
  trigger: string;
  sentence: string;
  /** `<incident>.<what of it>`. */
  event: string;
}

type Roll = ReturnType<typeof dice>;

const GIVEN =
  'James Robert Tyrone Maria Ashley Kevin Marcus Linda Carlos Denise Jamal Brian Luis Angela'.split(' ');
const NAMES =
  'Walker Hayes Coleman Rivera Brooks Pruitt Ortiz Dawson Fields Greer Mack Nolan Pitts Quinn'.split(' ');
const CITIES =
  'Memphis Baltimore Houston Tampa Cleveland Oakland Detroit Phoenix Tulsa Newark Dayton Macon'.split(' ');
const STREETS = 'Maple Elm Oak Cedar Walnut Jackson Lincoln Monroe Hickory Sycamore Chestnut Harrison'.split(
  ' ',
);
const WHERE = [
  'a gas station',
  'a house',
  'a park',
  'a nightclub',
  'a barbershop',
  'a parking lot',
  'a school',
];

const pick = (roll: Roll, all: string[]): string => all[roll(all.length)]!;
const person = (roll: Roll): string => `${pick(roll, GIVEN)} ${pick(roll, NAMES)}`;
const day = (number: number): string => new Date(Date.UTC(2013, 2, 1 + number)).toISOString().slice(0, 10);

/**
 * Shootings in a dozen cities within four months, each told by one to four short articles in the words such news has in common, as
 * in the Gun Violence Corpus (Vossen et al. 2018): near twins in hundreds. A line is `trigger: sentence`, its event before it.
 */
export function incidents(count: number, roll: Roll): Incident[] {
  return Array.from({ length: count }, (_, number) => number).flatMap((number) => {
    const names = {
      ...{ city: pick(roll, CITIES), street: pick(roll, STREETS), where: pick(roll, WHERE) },
      ...{ victim: person(roll), suspect: person(roll), age: String(14 + roll(50)) },
      dead: roll(2) === 0,
    };
    const first = roll(120);
    return Array.from({ length: 1 + roll(4) }, (_, telling) => {
      const article = `incident-${number}-${telling}`;
      const published = day(first + (telling === 0 ? 0 : roll(9)));
      return storyOf(names, roll).map(([what, trigger, sentence], at) => ({
        ...{ id: `${article}#${at}`, article, published, trigger, sentence },
        event: `${number}.${what}`,
      }));
    }).flat();
  });
}

type Line = [what: string, trigger: string, sentence: string];

interface Names {
  city: string;
  street: string;
  where: string;
  victim: string;
  suspect: string;
  age: string;
  dead: boolean;
}

function storyOf({ city, street, where, victim, suspect, age, dead }: Names, roll: Roll): Line[] {
  const one = (lines: Line[]): Line => lines[roll(lines.length)]!;
  const opening = one([
    ['shot', 'shot', `A ${age}-year-old man was shot outside ${where} on ${street} Street in ${city}.`],
    ['shot', 'shot', `Police in ${city} are investigating after ${victim} was shot at ${where}.`],
    ['shot', 'shot', `${victim}, ${age}, was shot near ${street} Street, ${city} police said.`],
    ['shot', 'shooting', `A shooting at ${where} in ${city} has left one man ${dead ? 'dead' : 'hurt'}.`],
  ]);
  const outcome: Line = dead
    ? one([
        ['death', 'killed', `${victim} was killed in the gunfire, authorities said.`],
        ['death', 'died', `${victim}, ${age}, died at the scene.`],
        ['death', 'dead', `The victim, identified as ${victim}, was pronounced dead at a hospital.`],
      ])
    : one([
        ['hurt', 'wounded', `${victim} was wounded in the leg and taken to a hospital.`],
        ['hurt', 'injured', 'The man was injured and is expected to survive.'],
      ]);
  const after = one([
    ['shot', 'fired', 'Witnesses said a man in a dark car fired several shots and fled.'],
    ['shot', 'fired', `Investigators believe ${suspect} fired after an argument.`],
    ['shot', 'shooting', 'Detectives have not named a motive for the shooting.'],
    ['shot', 'shooting', `${suspect} was arrested days after the shooting.`],
  ]);
  return [opening, outcome, after];
}
