import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

const find = (text: string, type: string) => mention(text, type, 'fr');
const types = (text: string): string[] => read(text, 'fr').mentions.map(({ type }) => type);

describe('the parts of a French verb', () => {
  test.each([
    ['un adverbe entre guillemets', 'Le Niger avait « fermement » condamné le putsch.'],
    ['un adverbial figé', 'Le Niger a de son côté condamné le putsch.'],
    ['un pronom derrière le sujet', 'Le Niger a lui aussi condamné le putsch.'],
    ['un jour', 'Le Niger a mercredi condamné le putsch.'],
    ['une incise', 'Le Niger a, mardi 3 octobre, condamné le putsch.'],
  ])('%s ne les sépare pas', (_, text) => {
    expect(who(find(text, 'condemnation'), 'actor')).toBe('Niger');
  });

  test('the day that stands between them dates the event', () => {
    const text = 'Le Niger a, mardi 3 octobre, signé un accord avec la Turquie.';
    expect(find(text, 'agreement').date.edtf).toBe('2023-10-03');
  });

  test('« l’a » after « et » takes up the person met', () => {
    const text = 'La ministre a rencontré le maire et l’a exhorté à signer la trêve.';
    expect(types(text)).toContain('demand');
  });

  test('an adjective behind an article is the noun', () => {
    expect(who(find('Les militaires avaient renversé le président.', 'coup'), 'actor')).toBe('militaires');
  });

  test('a fronted « A » without its accent is a preposition', () => {
    const found = find('A Tunis, des milliers de personnes ont manifesté mardi.', 'protest');
    expect(who(found, 'actor')).toBe('milliers de personnes');
  });
});

describe('who is meant', () => {
  test('a name between commas names the office before it', () => {
    const text = 'Le président de la Commission de l’organisation, Jonas Keller, a condamné l’attaque.';
    expect(who(find(text, 'condemnation'), 'actor')).toBe('Jonas Keller');
  });

  test('« l’un de ses fils, … » is the person named', () => {
    const text = 'L’un de ses fils, Jonas Keller, a été arrêté.';
    expect(who(find(text, 'arrest'), 'victim')).toBe('Jonas Keller');
  });

  test('three people of a nation are not their state', () => {
    expect(who(find('Trois Kényans ont été arrêtés.', 'arrest'), 'victim')).toBe('Trois Kényans');
  });

  test('who receives is visited', () => {
    const found = find('Le ministre turc a reçu à Ankara le chancelier Jonas Keller.', 'visit');
    expect(who(found, 'actor')).toBe('Jonas Keller');
  });

  test('a suspended state is whom the suspension strikes', () => {
    expect(who(find('L’Union africaine a suspendu le Niger.', 'suspension'), 'recipient')).toBe('Niger');
  });
});

describe('pronouns', () => {
  test.each([
    ['Le chef de l’État a parlé. La junte a fermé la frontière. Elle a expulsé deux envoyés.', 'junte'],
    [
      'Le ministre est venu. Le gouvernement a fermé la frontière. Il a expulsé deux envoyés.',
      'gouvernement',
    ],
    ['La junte a fermé la frontière. Le ministre a condamné Paris. Il a expulsé deux envoyés.', 'ministre'],
  ])('follow the gender of the noun and take the nearer one: %s', (text, name) => {
    expect(who(mention(text, 'expulsion', 'fr'), 'actor')).toBe(name);
  });

  test('« celui-ci » is the person named last, not the subject', () => {
    const text =
      'Des soldats ont renversé le président Jonas Keller. Celui-ci est séquestré depuis mardi, a dit son fils.';
    expect(who(find(text, 'arrest'), 'victim')).toBe('Jonas Keller');
  });

  test('a pronoun in a fronted clause is the subject to come', () => {
    const text = 'À Ankara, où il effectuait une visite, William Ruto a condamné l’attaque.';
    expect(who(find(text, 'visit'), 'actor')).toBe('William Ruto');
  });
});

describe('what there is', () => {
  test.each([
    ['un seul mandat', 'La cour a émis vendredi un mandat d’arrêt contre Jonas Keller.', ['court-decision']],
    ['un état, pas un fait', 'Des soldats en révolte se sont tus.', []],
    ['une seule manifestation', 'Ils ont défilé lundi pour protester contre la loi.', ['protest']],
    ['le coup dont parle la relative', 'Le coup d’État, qui a renversé le roi, a eu lieu lundi.', ['coup']],
  ])('%s', (_, text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test.each([
    ['De violents affrontements ont opposé dimanche l’armée aux rebelles.', 'fighting', '2023-10-01'],
    ['L’entreprise et le Niger ont ouvert lundi un cycle de pourparlers.', 'negotiation', '2023-10-02'],
    ['Le contrat de 56 millions d’euros conclu en 2016 avec le Niger est rompu.', 'agreement', '2016'],
    ['Le ministre s’était rendu lundi à quatre reprises en Ukraine.', 'visit', '2023-10-02'],
  ])('%s', (text, type, date) => {
    expect(find(text, type).date.edtf).toBe(date);
  });
});

describe('how many', () => {
  test.each([
    ['La frappe a fait au moins 32 morts.', 'casualties', 32],
    ['Plus de 400 personnes ont été interpellées.', 'arrest', 400],
    ['Le Danemark a annoncé l’envoi de 36 obusiers et de 120 000 obus.', 'arms-delivery', 36],
  ])('%s', (text, type, quantity) => {
    expect(find(text, type).quantity).toBe(quantity);
  });
});

describe('when', () => {
  test('a date behind « de » belongs to its noun, not to the clause', () => {
    const text = 'La Cédéao avait menacé d’intervenir au Niger après le coup d’État du 26 juillet 2023.';
    expect(find(text, 'deployment').date.basis).toBe('inferred');
    expect(find(text, 'coup').date.edtf).toBe('2023-07-26');
  });

  test('a relative clause that tells the noun’s own event has its date', () => {
    const text = 'La Cédéao déplore le coup d’État du 26 juillet, qui a renversé le président.';
    expect(find(text, 'coup').date.edtf).toBe('2023-07-26');
    expect(types(text).filter((type) => type === 'coup')).toHaveLength(1);
  });

  test('« parvenir à un accord » lends the accord its subject and its day', () => {
    const found = find('La Turquie et le Niger sont parvenus lundi à un accord.', 'agreement');
    expect(found.date.edtf).toBe('2023-10-02');
    expect(found.actors.map(({ name }) => name)).toEqual(['Turquie', 'Niger']);
  });

  test('« au lendemain de » lies one day before the clause', () => {
    const text =
      'Au lendemain de la signature d’un traité avec le Niger, Paris a convoqué mardi l’ambassadeur.';
    expect(find(text, 'agreement').date.edtf).toBe('2023-10-02');
  });

  test('what a letter asks for is asked by writing it', () => {
    const found = find('William Ruto a écrit lundi au maire pour lui demander un moratoire.', 'demand');
    expect(found.status).toBe('occurred');
    expect(found.date.edtf).toBe('2023-10-02');
  });

  test('what a protest demands is demanded there and then', () => {
    const text = 'Des milliers de personnes ont manifesté lundi à Tunis pour réclamer des élections.';
    const found = find(text, 'demand');
    expect(found.status).toBe('occurred');
    expect(found.date.edtf).toBe('2023-10-02');
  });
});

describe('status', () => {
  test('what was not ruled out may still come', () => {
    const text = 'William Ruto n’a pas exclu de rencontrer Vladimir Poutine.';
    expect(find(text, 'meeting').status).toBe('planned');
  });

  test('what a contract is signed for is still to be done', () => {
    const text = 'Le Niger a signé un contrat avec la Turquie pour la fourniture de douze drones.';
    expect(find(text, 'arms-delivery').status).toBe('planned');
  });

  test('« selon la police » beside a number vouches for the number alone', () => {
    const text = 'Près de 4 000 personnes, selon la police, ont défilé mardi à Tunis.';
    expect(find(text, 'protest').status).toBe('occurred');
  });

  test('« nulle et non avenue » negates nothing', () => {
    const text = 'La Turquie, qui n’est pas membre, a jugé cette décision « nulle et non avenue ».';
    expect(find(text, 'statement').status).toBe('occurred');
  });

  test('a clause behind a comma with an object of its own does not tell the one before', () => {
    const text = 'Le Niger rompt le contrat, la Turquie dénonce une trahison.';
    expect(find(text, 'suspension').status).toBe('occurred');
  });

  test('a negated condition is no denial', () => {
    const text = 'Si la Turquie ne livre pas les drones, le Niger achètera des chars.';
    expect(find(text, 'arms-delivery').status).toBe('planned');
  });
});

describe('« de même »', () => {
  test('before a noun names the source of the sentence before', () => {
    const text = 'De même source, un contrat a été signé avec la Turquie en 2019.';
    expect(find(text, 'agreement').status).toBe('reported');
  });

  test('« selon le même journal » is no name', () => {
    const text = 'Selon le même journal, un contrat a été signé avec la Turquie en 2019.';
    expect(find(text, 'agreement').attribution.speaker).toBeUndefined();
  });

  test('before a participle is an adverb', () => {
    const text = 'La Turquie a de même condamné le coup d’État.';
    expect(find(text, 'condemnation').status).toBe('occurred');
  });
});

describe('the words that state it', () => {
  test.each([
    ['« Le Niger partira », a affirmé le président William Ruto.', 'statement', 0],
    ['Le maire a dénoncé une « révolution de palais ».', 'condemnation', 0],
  ])('%s: quotations are whole', (text, type, start) => {
    const found = find(text, type);
    expect(found.start).toBe(start);
    expect(found.exact).toBe(text.slice(0, -1));
  });

  test('a participle that narrows a complement down belongs to it', () => {
    const text = 'La France a annoncé le retrait des soldats stationnés au Niger.';
    expect(find(text, 'withdrawal').exact).toBe('le retrait des soldats stationnés au Niger');
  });
});

describe('headlines and idioms', () => {
  test('« X fait ceci, Y dément cela »: each has its own', () => {
    const text = 'Le capitaine Keller prend le pouvoir, la France dément avoir accueilli Jonas Weber.';
    expect(find(text, 'coup').status).toBe('occurred');
    expect(find(text, 'denial').exact).toBe('la France dément avoir accueilli Jonas Weber');
  });

  test.each([
    ['William Ruto a fait savoir que la récolte était bonne.', 'statement'],
    ['« C’est une victoire », s’est félicité William Ruto.', 'statement'],
    ['William Ruto a aussitôt menacé de couper le gaz.', 'threat'],
    ['Washington a annoncé jeudi dernier de nouvelles sanctions.', 'sanction'],
    ['Des soldats ont été déployés à Nairobi.', 'deployment'],
  ])('%s', (text, type) => {
    expect(types(text)).toContain(type);
  });

  test('who arrives is the visitor', () => {
    const text = 'William Ruto, arrivé mardi à Kiev, a promis des blindés.';
    expect(who(find(text, 'visit'), 'actor')).toBe('William Ruto');
  });

  test('a reproach between quotation marks is the speaker’s', () => {
    const text = 'La Turquie a dénoncé un « attentat délibéré » du Niger.';
    expect(find(text, 'attack').status).toBe('alleged');
  });

  test('a meeting that is not ruled out may come', () => {
    expect(find('Une rencontre entre les deux chefs n’est pas exclue.', 'meeting').status).toBe('planned');
  });

  test('a day within what is demanded is not the day of the demand', () => {
    const text = 'La Turquie a réclamé un retour des soldats « au plus tard le 1er juillet 2024 ».';
    expect(find(text, 'demand').status).toBe('occurred');
  });
});

describe('who is counted', () => {
  test.each([
    ['Vingt et un militaires ont été arrêtés.', 'arrest', 'Vingt et un militaires', 21],
    ['Treize soldats, dont neuf Togolais, sont morts jeudi.', 'casualties', 'Treize soldats', 13],
    ['Une sixième personne a été tuée samedi.', 'casualties', 'sixième personne', undefined],
  ])('%s', (text, type, victim, quantity) => {
    const found = mention(text, type, 'fr');
    expect([who(found, 'victim'), found.quantity, found.status]).toEqual([victim, quantity, 'occurred']);
  });
});

describe('the pronoun before the verb', () => {
  test.each([
    ['Le président turc a reçu le chef de l’Otan et l’a exhorté à agir.', 'demand', 'chef de l’Otan'],
    ['Macron a parlé. William Ruto a dit que Macron lui avait demandé de partir.', 'demand', 'William Ruto'],
  ])('%s', (text, type, recipient) => {
    expect(who(find(text, type), 'recipient')).toBe(recipient);
  });
});

describe('nouns that name an act', () => {
  test('« de » brings in who acts where « contre » names who is struck', () => {
    const found = find('L’offensive de l’Azerbaïdjan contre le Tchad a commencé mardi.', 'attack');
    expect([who(found, 'actor'), who(found, 'victim')]).toEqual(['Azerbaïdjan', 'Tchad']);
  });

  test('what is only confirmed has not yet happened', () => {
    expect(find('Le Kenya a confirmé l’envoi de policiers.', 'deployment').status).toBe('planned');
  });

  test('a name nobody knows, without an article, is a place where one is wanted', () => {
    expect(find('Les rebelles ont affirmé lundi avoir pris Bunagana.', 'fighting').status).toBe('reported');
  });
});
