import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

const find = (text: string, type: string) => mention(text, type, 'fr');
const types = (text: string): string[] => read(text, 'fr').mentions.map(({ type }) => type);

describe('who did it', () => {
  test('a verb in the plural tells of the many before, not of the place', () => {
    const text = 'Les deux médecins détenus à Lima, qui avaient été enlevés en mars, ont quitté le pays.';
    expect(who(mentionOf(text, 'enlevés'), 'victim')).toBe('deux médecins');
  });

  test.each([
    ['L’attentat de Sokodé, qui a fait trois morts, a été condamné.'],
    ['L’armée a mené des frappes à Lomé, qui ont fait trois morts.'],
    ['L’évasion, survenue mardi dans l’Oise, qui a fait trois morts, a choqué le pays.'],
    ['Un séisme de magnitude 7,7 a frappé l’Asie centrale, faisant trois morts.'],
  ])('no place kills: %s', (text) => {
    expect(who(find(text, 'casualties'), 'actor')).toBeUndefined();
  });

  test('what one dies of is nobody', () => {
    const { actors } = find('Trois enfants sont morts du choléra.', 'casualties');
    expect(actors.map(({ name }) => name)).toEqual(['Trois enfants']);
  });
});

describe('names', () => {
  test('the next holder of an office is not the present one', () => {
    const text =
      'Le Premier ministre Jonas Keller a démissionné. Le nouveau Premier ministre sera nommé mardi.';
    expect(who(find(text, 'appointment'), 'recipient')).toBeUndefined();
  });

  test('a state’s name with a number is that of something else', () => {
    expect(who(find('La junte a suspendu Kenya 24.', 'suspension'), 'recipient')).toBeUndefined();
  });

  test('La Réunion is no meeting', () => {
    expect(types('Une tempête menace La Réunion, Mayotte et Maurice.')).not.toContain('meeting');
  });

  test('« persona non grata » before those who are', () => {
    const found = find('Le Kenya a déclaré persona non grata deux diplomates.', 'expulsion');
    expect(who(found, 'victim')).toBe('deux diplomates');
  });

  test('who permits a merger does not merge', () => {
    const text = 'Le régulateur a autorisé la fusion des deux banques.';
    expect(who(find(text, 'takeover'), 'actor')).not.toBe('régulateur');
  });
});

test('whose name says that he attacks is not attacked', () => {
  const found = find(
    'Des civils sont morts lors d’une attaque de jihadistes présumés contre un village.',
    'attack',
  );
  expect(who(found, 'actor')).toBe('jihadistes présumés');
  expect(who(find('Une attaque de djihadistes a eu lieu lundi.', 'attack'), 'actor')).toBe('djihadistes');
});

test('a disaster is where it strikes', () => {
  const found = find('Un séisme a frappé le Kenya lundi.', 'destruction');
  expect(found).toMatchObject({ place: 'Kenya', sense: 'disaster' });
});

test('who finds the dead has killed nobody', () => {
  const found = find('Le navire Halden a repêché les corps de trois marins.', 'casualties');
  expect(who(found, 'actor')).toBeUndefined();
  expect(who(found, 'victim')).toBe('trois marins');
});

test('a distance receives nothing', () => {
  const found = find('La marine a secouru à 20 km de Lomé sept migrants.', 'aid');
  expect(found.actors.map(({ name }) => name)).toEqual(['marine', 'sept migrants']);
});

test('who leaves a state leaves from there', () => {
  expect(find('L’armée a quitté le Kenya lundi.', 'withdrawal').place).toBe('Kenya');
});

describe('who suffers', () => {
  test.each([
    ['Des habitants ont fui le village.', 'expulsion', ['habitants']],
    ['Le maire a été relevé de ses fonctions.', 'resignation', ['maire']],
  ])('%s', (text, type, expected) => {
    const { actors } = find(text, type);
    expect(actors.map(({ name }) => name)).toEqual(expected);
  });
});

describe('what attacks', () => {
  test.each([
    ['Le maire est visé par un mandat d’arrêt.'],
    ['Un séisme de magnitude 7 a frappé le Kenya.'],
    ['La grève touche le port.'],
  ])('is somebody or a weapon: %s', (text) => {
    expect(types(text)).not.toContain('attack');
  });

  test.each([['Un cargo a été touché par un missile.'], ['Des soldats ont visé un pont.']])('%s', (text) => {
    expect(types(text)).toContain('attack');
  });
});

describe('the verb', () => {
  test('« vient d’expulser » has happened', () => {
    expect(find('Le Kenya vient d’expulser deux diplomates.', 'expulsion').status).toBe('occurred');
  });

  test('« s’est vu infliger »: done to the subject', () => {
    const found = find('Le port s’est rempli. Le maire s’est vu infliger une amende.', 'sanction');
    expect(who(found, 'recipient')).toBe('maire');
    expect(found.status).toBe('occurred');
  });
});

describe('words of a type', () => {
  test.each([
    ['Le Kenya a révoqué la licence de la société.', ['suspension']],
    ['Le journal détient 20 % du capital de la chaîne.', []],
    ['Les cours du pétrole se sont effondrés.', []],
    ['Le pont s’est écroulé mardi.', ['destruction']],
    ['La cour a déclaré William Ruto vainqueur.', ['election-timetable']],
    ['Le Kenya a relevé les droits de douane.', ['restriction']],
    ['Le maire a annulé la concession minière.', ['suspension']],
    ['Le syndicat a déposé un préavis de grève.', ['protest']],
    ['William Ruto est revenu sur sa décision.', ['concession']],
    ['Des habitants ont fui les combats.', ['expulsion']],
    ['Le maire a été relevé de ses fonctions.', ['resignation']],
    ['L’armée a libéré la ville.', ['fighting']],
    ['Le parlement a rejeté le budget.', ['legislation']],
    ['Les otages sont sortis de prison.', ['release']],
    ['L’Union a élargi le cercle de ses amis.', []],
    ['La police a relâché la pression.', []],
    ['Le groupe a supprimé 500 emplois.', ['resignation']],
    ['L’aide s’est arrêtée en novembre.', ['suspension']],
    ['Des jeunes ont renversé des poubelles.', []],
    ['La police a fait usage de gaz lacrymogène.', ['attack']],
    ['Les électeurs ont rejeté la réforme.', ['legislation']],
    ['Un homme a été retrouvé mort.', ['casualties']],
    ['Le gouvernement a adopté le projet de loi.', ['legislation']],
    ['Un bus a percuté un camion.', ['destruction']],
    ['La crise a frappé le pays.', []],
    ['Aucune victime n’est à déplorer.', []],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test('« a-t-on indiqué » is said by nobody', () => {
    const { attribution } = find('Le maire a été arrêté, a-t-on indiqué lundi.', 'arrest');
    expect(attribution).toMatchObject({ kind: 'hearsay' });
    expect(attribution.speaker).toBeUndefined();
  });
});

function mentionOf(text: string, trigger: string) {
  return read(text, 'fr').mentions.find((each) => each.trigger.text === trigger)!;
}
