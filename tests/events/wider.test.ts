import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

const types = (text: string, lang: Lang): string[] => read(text, lang).mentions.map(({ type }) => type);

describe('ordinary words of a type', () => {
  it.each<[text: string, type: string, lang: Lang]>([
    ['Cyprus closed its banks on Friday.', 'base-closure', 'en'],
    ['Le Pérou a fermé lundi l’oléoduc.', 'base-closure', 'fr'],
    ['Rebels and soldiers exchanged fire near Goma on Monday.', 'fighting', 'en'],
    ['Des échanges de tirs ont éclaté lundi à Goma.', 'fighting', 'fr'],
    ['Teachers extended their strike on Tuesday.', 'protest', 'en'],
    ['The board will meet on Friday.', 'meeting', 'en'],
    ['Le Tchad a autorisé lundi l’acheminement de vivres.', 'concession', 'fr'],
    ['The ministry allowed the passage of convoys on Monday.', 'concession', 'en'],
    ['Chad is seeking his extradition.', 'demand', 'en'],
  ])('%s', (text, type, lang) => {
    expect(types(text, lang)).toContain(type);
  });

  it.each<[text: string, type: string, lang: Lang]>([
    ['La compagnie a annoncé mardi une perte de deux milliards.', 'casualties', 'fr'],
    ['Les secours manquent de tout depuis lundi.', 'aid', 'fr'],
    ['Le Sénat a voté mardi une rallonge.', 'election-timetable', 'fr'],
    ['The ministry said it would honour its contracts.', 'agreement', 'en'],
    ['On Monday Chad revoked the accreditation of an envoy.', 'media-ban', 'en'],
  ])('%s', (text, type, lang) => {
    expect(types(text, lang)).not.toContain(type);
  });
});

it('what is measured and what begins it are one event', () => {
  expect(types('Les pilotes ont entamé mardi une troisième semaine de grève.', 'fr')).toEqual(['protest']);
});

describe('French words that could be two things', () => {
  it.each([
    ['Les salariés, dont 1 200 pourraient partir, ont manifesté lundi.', 'protest', 'salariés'],
    ['Le régulateur en avait la garde et suspendait les retraits.', 'suspension', 'régulateur'],
    ['Le régulateur en prenait la direction et suspendait les retraits.', 'suspension', 'régulateur'],
  ])('%s', (text, type, actor) => {
    expect(who(mention(text, type, 'fr'), 'actor')).toBe(actor);
  });

  it('« pris de court »: no place is taken', () => {
    expect(types('La chute de la Banque du Sud a pris de court les autorités.', 'fr')).toEqual([]);
  });

  it('« d’après » names a source', () => {
    const found = mention('Le séisme a tué lundi 24 personnes, d’après la police.', 'casualties', 'fr');
    expect(found.attribution.speaker?.name).toBe('police');
  });
});

describe('what happened without a day of its own', () => {
  it.each<[text: string, trigger: string, edtf: string, lang: Lang]>([
    [
      'Peru recalled its envoy on Monday after a mine wounded five soldiers.',
      'wounded',
      '../2023-10-02',
      'en',
    ],
    ['La justice a ouvert une enquête, a indiqué lundi le parquet.', 'ouvert', '../2023-10-02', 'fr'],
    [
      'Le Pérou avait fermé ses banques en octobre 2021, deux mois après avoir rompu ses relations avec Quito.',
      'rompu',
      '2021-08',
      'fr',
    ],
    ['In 2011, a week of artillery exchanges left a dozen people dead.', 'left', '2011', 'en'],
    ['In 2011, a week of artillery exchanges left a dozen people dead.', 'exchanges', '2011', 'en'],
    ['« Jamais », a lancé Ana Ruiz mardi devant un rassemblement.', 'lancé', '2023-10-03', 'fr'],
    ['"It has chosen not to," Ana Ruiz told a rally in Lima on Monday.', 'rally', '2023-10-02', 'en'],
    [
      'En 2013, le Pérou avait fermé ses banques, avant d’obtenir un prêt de la Chine.',
      'obtenir',
      '2013',
      'fr',
    ],
    [
      'Le Pérou a suspendu lundi le traité qu’il avait signé.\n\nLe même soir, la banque a ordonné le gel des avoirs.',
      'ordonné',
      '2023-10-02',
      'fr',
    ],
    [
      'Le Pérou avait fermé en octobre 2021 l’oléoduc qui traverse le Chili, deux mois après avoir rompu ses relations.',
      'rompu',
      '2021-08',
      'fr',
    ],
    [
      'Peru responded by barring envoys from the talks, and on Monday revoked a permit.',
      'revoked',
      '2023-10-02',
      'en',
    ],
    ['L’accord a été signé il y a moins de six mois.', 'signé', '2023-04-04/2023-05-04', 'fr'],
  ])('%s (%s)', (text, trigger, edtf, lang) => {
    const found = read(text, lang).mentions.find((each) => each.trigger.text === trigger);
    expect(found?.date.edtf).toBe(edtf);
  });
});

describe('what came of it', () => {
  it.each<[text: string, type: string, status: string, lang: Lang]>([
    ['Elections scheduled for May never took place.', 'election-timetable', 'denied', 'en'],
    ['Des élections, prévues en mai, n’ont jamais eu lieu.', 'election-timetable', 'denied', 'fr'],
    ['Le ministre a évoqué la fermeture de la base.', 'base-closure', 'planned', 'fr'],
    [
      'Each side blamed the other for starting the battle, which erupted at dawn.',
      'fighting',
      'occurred',
      'en',
    ],
    ['Mr Ruiz, who was arrested in Lima in May, will testify, his lawyer said.', 'arrest', 'occurred', 'en'],
    [
      'Chad signed a contract with Peru on Friday, the two said in a statement.',
      'agreement',
      'occurred',
      'en',
    ],
    ['Union Sud plans to extend its strike into May.', 'protest', 'planned', 'en'],
    ['The EU is preparing a 20th round of sanctions.', 'sanction', 'planned', 'en'],
    ['Mr Ruiz would plead not guilty in May.', 'court-decision', 'planned', 'en'],
    ['Peel denied beating pickets.', 'attack', 'denied', 'en'],
    ['Peel denied beating pickets and threatening jobs.', 'threat', 'denied', 'en'],
    ['The firm bought nearly a quarter of Acme Corp in 2018.', 'takeover', 'occurred', 'en'],
    ['If they vote against it, I resign, the mayor said.', 'resignation', 'planned', 'en'],
    ['« Si on ne m’écoute pas, je démissionne », a menacé le maire.', 'resignation', 'threatened', 'fr'],
    ['The ministry dismissed as fabricated a video showing soldiers.', 'denial', 'occurred', 'en'],
    ['Le ministère a rejeté comme mensongère une vidéo montrant des soldats.', 'denial', 'occurred', 'fr'],
    ['He is accused of leading the coup, which took place in July.', 'coup', 'occurred', 'en'],
  ])('%s', (text, type, status, lang) => {
    expect(mention(text, type, lang).status).toBe(status);
  });

  it('and those that never took place were to have been, and are no plan for next year', () => {
    const found = mention('Des élections, prévues en mai, n’ont jamais eu lieu.', 'election-timetable', 'fr');
    expect(found.date.latest).toBe('2023-10-04');
  });
});

describe('who does it to whom', () => {
  it.each<[text: string, told: [type: string, role: string], name: string, lang: Lang]>([
    ['That December, men on a motorcycle shot at her car.', ['attack', 'actor'], 'men', 'en'],
    ['The council will meet on Friday.', ['meeting', 'actor'], 'council', 'en'],
    ['Bruxelles a mis en garde Oslo.', ['threat', 'recipient'], 'Norvège', 'fr'],
    ['Le ministre a reproché à Oslo son silence.', ['accusation', 'recipient'], 'Oslo', 'fr'],
    [
      'Les trois pays ont claqué la porte de l’Union africaine.',
      ['suspension', 'recipient'],
      'Union africaine',
      'fr',
    ],
    [
      'Le Tchad a suspendu le traité qu’il avait signé avec l’Espagne.',
      ['suspension', 'recipient'],
      'Espagne',
      'fr',
    ],
    ['Le groupe a annoncé le départ du directeur.', ['resignation', 'actor'], 'directeur', 'fr'],
    [
      'Des rebelles du Nord ont attaqué Goma. Ils imposent un blocus.',
      ['sanction', 'actor'],
      'rebelles du Nord',
      'fr',
    ],
    [
      'Peel said the strike had cost it millions and warned that posts could go.',
      ['threat', 'actor'],
      'Peel',
      'en',
    ],
    [
      'Bolivia awarded contracts to two foreign firms.',
      ['agreement', 'recipient'],
      'two foreign firms',
      'en',
    ],
    ['Le général recevra vendredi le vice-ministre chilien.', ['visit', 'recipient'], 'général', 'fr'],
    [
      '"We will stay," Ana Ruiz insisted, rejecting calls from Norway.',
      ['refusal', 'actor'],
      'Ana Ruiz',
      'en',
    ],
    [
      '« Nous restons », a insisté Ana Ruiz, accusant la Norvège de fraude.',
      ['accusation', 'actor'],
      'Ana Ruiz',
      'fr',
    ],
    ['Le maire fait appel à la police.', ['demand', 'recipient'], 'police', 'fr'],
    ['Le 11, à l’aube, le régulateur suspendait les retraits.', ['suspension', 'actor'], 'régulateur', 'fr'],
    ['The board met on Monday in Lima.', ['meeting', 'actor'], 'board', 'en'],
  ])('%s', (text, [type, role], name, lang) => {
    expect(who(mention(text, type, lang), role)).toBe(name);
  });

  it.each<[text: string, type: string, lang: Lang]>([
    ['Le président élu a promis lundi des réformes.', 'appointment', 'fr'],
    ['Protests over fishing quotas erupted on Monday.', 'restriction', 'en'],
    ['Le départ du ministre pour Rome est prévu lundi.', 'resignation', 'fr'],
    ['Des ONG ont déposé en juin une plainte visant des mercenaires.', 'attack', 'fr'],
    ['Chad responded by barring lawmakers from the country.', 'statement', 'en'],
  ])('%s tells no %s', (text, type, lang) => {
    expect(types(text, lang)).not.toContain(type);
  });

  it('« l’État de Kebbi » is the name of a place', () => {
    const found = mention('Une attaque a fait lundi douze morts dans l’État de Kebbi.', 'casualties', 'fr');
    expect(found.place).toBe('État de Kebbi');
  });
});
