import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

const find = (text: string, type: string) => mention(text, type, 'fr');
const types = (text: string): string[] => read(text, 'fr').mentions.map(({ type }) => type);

describe('an attempt', () => {
  test.each([
    ['Deux hommes ont tenté mardi d’assassiner le maire.', 'attack'],
    ['Des militaires ont tenté mardi de s’emparer du pouvoir.', 'coup'],
    ['Un coup d’État manqué a fait dix morts mardi.', 'coup'],
  ])('was made: %s', (text, type) => {
    expect(find(text, type)).toMatchObject({ status: 'occurred', date: { edtf: '2023-10-03' } });
    expect(find(text, type).statusWhy[0]!.rule).toBe('attempted');
  });

  test('of which one is accused is alleged', () => {
    const text = 'La police a dénoncé une tentative d’assassinat contre le président.';
    expect(find(text, 'attack').status).toBe('alleged');
  });

  test('to kill has killed nobody', () => {
    expect(find('Deux hommes ont tenté de tuer le maire.', 'casualties').status).toBe('denied');
  });

  test('under way is a plan, one that was not made is none', () => {
    expect(find('Le Kenya tente de négocier une trêve.', 'negotiation').status).toBe('planned');
    expect(find('Le Kenya n’a pas tenté de négocier une trêve.', 'negotiation').status).toBe('denied');
  });
});

describe('what is done by deciding it', () => {
  test('is done, on the day of the decision', () => {
    expect(find('Le Kenya a décidé mardi d’expulser trois diplomates.', 'expulsion')).toMatchObject({
      status: 'occurred',
      date: { edtf: '2023-10-03' },
    });
  });

  test.each([
    ['Le Kenya a décidé de suspendre son aide à partir du 1er janvier.', 'suspension'],
    ['Le Kenya pourrait décider de rompre ses relations avec le Tchad.', 'suspension'],
    ['Le Kenya a décidé d’attaquer la base.', 'attack'],
  ])('and what is not, is planned: %s', (text, type) => {
    expect(find(text, type).status).toBe('planned');
  });
});

test('« ne cesser de » denies nothing', () => {
  const text = 'Les avocats n’ont cessé de dénoncer un dossier vide.';
  expect(find(text, 'condemnation').status).toBe('occurred');
  expect(types(text)).not.toContain('suspension');
});

describe('whoever tells of deaths', () => {
  test('has killed nobody, and vouches for them', () => {
    const found = find('Le ministère de la Santé a annoncé samedi la mort de onze personnes.', 'casualties');
    expect(found.status).toBe('reported');
    expect(who(found, 'actor')).toBeUndefined();
    expect(found.attribution.speaker?.name).toBe('ministère de la Santé');
  });
});

describe('who does it', () => {
  test.each([
    [
      'Jonas Keller a reconnu la victoire du président sortant tout en dénonçant des fraudes.',
      'condemnation',
      'Jonas Keller',
    ],
    ['La CGT cheminots avait appelé à une grève.', 'demand', 'CGT'],
    ['Une attaque de commandos du Hamas a eu lieu lundi.', 'attack', 'commandos du Hamas'],
  ])('%s', (text, type, expected) => {
    expect(who(find(text, type), 'actor')).toBe(expected);
  });

  test('« il y aura » is done by nobody', () => {
    const found = find('Si le gouvernement passe en force, il y aura une grève.', 'protest');
    expect(found.actors).toEqual([]);
  });

  test('who reads a paper meets nobody', () => {
    expect(types('Selon un document de l’ONU consulté lundi par l’AFP, un pont a sauté.')).not.toContain(
      'meeting',
    );
  });
});

describe('who suffers it', () => {
  test.each([
    [
      'L’armée est accusée de vols, un camp de déplacés a été bombardé.',
      'attack',
      'victim',
      'camp de déplacés',
    ],
    ['Le principal accusé Jonas Keller a été condamné.', 'court-decision', 'recipient', 'Jonas Keller'],
  ])('%s', (text, type, role, expected) => {
    expect(who(find(text, type), role)).toBe(expected);
  });
});

test('a gerund goes on with the one before', () => {
  const text =
    'L’armée a écrit au maire, annonçant qu’elle allait attaquer et demandant aux habitants de partir.';
  expect(find(text, 'demand').status).toBe('occurred');
});

test('to launch something is no saying', () => {
  expect(types('Le ministre Jonas Keller a lancé une campagne.')).not.toContain('statement');
  expect(types('« C’est fini », a lancé Jonas Keller.')).toContain('statement');
  expect(types('Le Kenya a lancé de nouvelles opérations terrestres.')).toContain('fighting');
});

test('one is astonished at what has been', () => {
  const text = 'Il a exprimé son étonnement de rencontrer le président à Lomé.';
  expect(find(text, 'meeting').status).toBe('occurred');
});

describe('neither done nor said to be done', () => {
  test.each([
    ['Ils n’ont ni libéré Jonas Keller, ni entamé de négociations.', 'release'],
    ['Ils n’ont ni libéré Jonas Keller, ni entamé de négociations.', 'negotiation'],
  ])('« ni … ni »: %s', (text, type) => {
    expect(find(text, type).status).toBe('denied');
  });

  test('what those who met ask for', () => {
    const text =
      'Les chefs de la Communauté des États, réunis dimanche à Lomé, ont exigé la libération de Jonas Keller et fixé un ultimatum.';
    expect(find(text, 'meeting')).toMatchObject({ status: 'occurred', date: { edtf: '2023-10-01' } });
    expect(find(text, 'release').status).toBe('planned');
  });

  test('what is promised, whatever it includes', () => {
    const text = 'Le bloc a promis de prendre toutes les mesures, y compris le recours à la force.';
    expect(find(text, 'deployment').status).toBe('planned');
  });
});

test('what has been announced was not announced on a day to come', () => {
  const text = 'Le Kenya a annoncé le lancement de marches pacifiques à partir du 6 janvier 2024.';
  expect(find(text, 'statement')).toMatchObject({ status: 'occurred', date: { latest: '2023-10-04' } });
});

test('sanctions that have been decided are there', () => {
  expect(find('Des sanctions contre le Kenya ont été décidées lundi.', 'sanction').status).toBe('occurred');
});

test('whoever writes a text to say something has said it', () => {
  const text = 'L’ambassade a publié un tweet pour condamner l’exécution de trois hommes.';
  expect(find(text, 'condemnation').status).toBe('occurred');
});

describe('those beside somebody are others', () => {
  test.each([
    ['Les voisins du Kenya ont menacé d’utiliser la force.', 'threat', 'voisins du Kenya'],
    ['La police de Nairobi a arrêté trois hommes.', 'arrest', 'police de Nairobi'],
    [
      'Un tribunal correctionnel de Moscou a condamné Jonas Keller.',
      'court-decision',
      'tribunal correctionnel de Moscou',
    ],
    [
      'L’un des chefs du parti, surnommé « Barbe », appelle à la démission du maire.',
      'demand',
      'un des chefs du parti',
    ],
  ])('%s', (text, type, expected) => {
    const { actors } = find(text, type);
    expect(actors.map(({ name, role }) => role === 'actor' && name)).toContain(expected);
    expect(actors.every(({ id }) => id === undefined)).toBe(true);
  });

  test('« et d’autres »', () => {
    const text = 'Jonas Keller a été empêché de partir, et d’autres figures du parti ont été arrêtées.';
    expect(who(find(text, 'arrest'), 'victim')).toBe('autres figures du parti');
  });

  test('"a Moscow court" is no state', () => {
    expect(mention('A Moscow court convicted Jonas Keller.', 'court-decision').actors[0]).toMatchObject({
      name: 'Moscow court',
    });
  });
});

describe('« si » with what has been', () => {
  test.each([
    ['Si le Kenya a condamné le putsch, le Tchad s’est tu.', 'condemnation', 'occurred'],
    ['Si le groupe a assuré avoir tué dix soldats, l’armée parle de six morts.', 'casualties', 'reported'],
    ['Si le Kenya condamne le putsch, le Tchad attaquera la base.', 'attack', 'planned'],
  ])('supposes nothing: %s', (text, type, status) => {
    expect(find(text, type).status).toBe(status);
  });
});

describe('words', () => {
  test('« affirme » behind an adjective is a verb, if somebody says something with it', () => {
    const found = find('L’armée kényane affirme ce 3 octobre 2023 avoir pris la ville de Lomé.', 'fighting');
    expect(found.status).toBe('reported');
    expect(who(found, 'actor')).toBe('Kenya');
  });

  test('« le triple attentat »', () => {
    const text = 'Le groupe a revendiqué le triple attentat suicide perpétré lundi contre un poste.';
    expect(find(text, 'attack')).toMatchObject({ status: 'alleged', date: { edtf: '2023-10-02' } });
  });

  test('« coup d’Etat » without its accent is nobody', () => {
    const text =
      'La Russie se dit « préoccupée » par la situation, la France condamne le coup d’Etat en cours.';
    const found = find(text, 'condemnation');
    expect(found.status).toBe('occurred');
    expect(found.actors.map(({ role }) => role)).toEqual(['actor']);
  });
});

test('what one makes happen has happened', () => {
  const text = 'Ce général a fait tomber le président le 30 août en menant un coup d’État.';
  expect(find(text, 'coup').status).toBe('occurred');
});

test('the annulment of a vote is done by proclaiming it', () => {
  expect(find('Des militaires proclament l’annulation des élections.', 'election-timetable')).toMatchObject({
    status: 'occurred',
    sense: 'annulling',
  });
});

test('no comment is no refusal, a house surrounded no fighting', () => {
  expect(types('La police a décliné des demandes de commentaires.')).toEqual([]);
  expect(types('La police a encerclé le domicile d’un opposant.')).toEqual([]);
});

describe('who is not meant', () => {
  test('a High Council is not the one its last words name', () => {
    const found = find('Le Haut Conseil de Sécurité a expulsé deux diplomates.', 'expulsion');
    expect(found.actors[0]).toMatchObject({ name: 'Haut Conseil de Sécurité', role: 'actor' });
    expect(found.actors[0]!.id).toBeUndefined();
  });

  test('residents are not their state', () => {
    const found = find('Le Kenya a appelé les résidents tchadiens à rester.', 'demand');
    expect(who(found, 'recipient')).toBe('résidents tchadiens');
  });

  test('an offensive of forces is by them', () => {
    const found = find('L’offensive des Forces armées kényanes vers Lomé a repris lundi.', 'attack');
    expect(who(found, 'actor')).toBe('Kenya');
  });
});

test('« après avoir tenté un coup d’État »: he tried it', () => {
  const found = find('Jonas Keller a été arrêté mardi après avoir tenté un coup d’État à Lomé.', 'coup');
  expect(found).toMatchObject({ status: 'occurred', statusWhy: [{ rule: 'attempted' }] });
  expect(who(found, 'actor')).toBe('Jonas Keller');
});

test('« le lendemain » of what has been is not the day after the article', () => {
  const found = find('Les affrontements s’étaient poursuivis dès le lendemain.', 'fighting');
  expect(found.status).toBe('occurred');
});

test('« armée fédérale » is an army, a « chargé d’affaires » is recalled', () => {
  const found = find('Rebelles tigréens et armée fédérale s’affrontent depuis novembre 2020.', 'fighting');
  expect(found.actors.map(({ name }) => name)).toEqual(['Rebelles tigréens', 'armée fédérale']);
  expect(find('Le Kenya a rappelé son chargé d’affaires.', 'withdrawal').sense).toBe('recall');
});
