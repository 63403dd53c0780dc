import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read } from './reading.ts';

const dateBy = (text: string, word: string, lang: 'en' | 'fr' = 'en') =>
  read(text, lang).mentions.find(({ trigger }) => trigger.text === word)?.date.edtf;

describe('an event told at a distance from another', () => {
  test.each([
    ['nine days', 'On Friday, nine days after Syria bombed a village, Turkey signed a truce.', '2023-09-20'],
    [
      'two weeks',
      'Turkey signed a truce on 29 September, two weeks after Syria bombed a village.',
      '2023-09-11/2023-09-17',
    ],
    ['a month', 'Turkey signed a truce on 29 September, a month after Syria bombed a village.', '2023-08'],
    ['a year', 'Turkey signed a truce in September, a year after Syria bombed a village.', '2022'],
  ])('lies as exactly there as its unit says: %s', (_, text, edtf) => {
    expect(dateBy(text, 'bombed')).toBe(edtf);
  });

  test('and not at all where the time it is counted from is less exact', () => {
    const text = 'Turkey signed a truce in September, nine days after Syria bombed a village.';
    expect(dateBy(text, 'bombed')).toBe('../2023-09-30');
  });

  test('counted from the day told before, but not from one of saying', () => {
    const text =
      'Rebels attacked a barracks on Saturday. The army denied on Monday that it had fled. ' +
      'The raid came five days after Chad arrested two officers.';
    expect(dateBy(text, 'arrested')).toBe('2023-09-25');
  });

  test('what is told of the noun at that distance goes with it', () => {
    const text =
      'Le Togo a expulsé deux diplomates le 13 juin, un mois après une attaque qui avait tué huit soldats.';
    expect(dateBy(text, 'attaque', 'fr')).toBe('2023-05');
    expect(dateBy(text, 'tué', 'fr')).toBe('2023-05');
    const occasion =
      "Le ministre a démissionné mardi, au lendemain de la mort de deux étudiants lors d'une manifestation.";
    expect(dateBy(occasion, 'manifestation', 'fr')).toBe('2023-10-02');
  });

  test('the time of what it is counted from is not its own', () => {
    expect(dateBy('Un mois après son élection en mai, la police a arrêté son frère.', 'arrêté', 'fr')).toBe(
      '2023-06',
    );
    expect(dateBy('Lima expelled two envoys three days after the coup of 26 July.', 'expelled')).toBe(
      '2023-07-29',
    );
    const next = 'Le lendemain de son arrivée lundi, le pape a signé un accord avec le Tchad.';
    expect(dateBy(next, 'signé', 'fr')).toBe('2023-10-03');
    expect(dateBy('Weeks before the vote in May, Lima expelled two envoys.', 'expelled')).toBe(
      '../2023-10-04',
    );
    expect(dateBy('William Ruto visited Mali a month before the coup of 26 July.', 'visited')).toBe(
      '2023-06',
    );
  });

  test('"hours earlier" is the day told before', () => {
    const text = 'A court jailed the mayor on Monday. The minister had resigned hours earlier.';
    expect(mention(text, 'resignation').date).toMatchObject({ edtf: '2023-10-02', basis: 'inferred' });
    const french =
      'Le Tchad a expulsé lundi un diplomate. Quelques heures plus tôt, le ministre avait démissionné.';
    expect(dateBy(french, 'démissionné', 'fr')).toBe('2023-10-02');
  });
});

describe('an event told at a distance from one that was told before', () => {
  test.each<[Lang, string, string, string]>([
    ['en', 'Police arrested nine people two days after the coup.', 'arrest', '2023-09-22'],
    ['en', 'The day before the coup, the army had closed the airport.', 'base-closure', '2023-09-19'],
    ['en', 'On the eve of the coup, a general resigned.', 'resignation', '2023-09-19'],
    ['en', 'On the day of the coup, rebels attacked the port.', 'attack', '2023-09-20'],
    ['en', 'A week after the coup, France recalled its ambassador.', 'withdrawal', '2023-09-25/2023-10-01'],
    [
      'en',
      'Chad, in a statement released hours after the coup, accused Ghana of theft.',
      'accusation',
      '2023-09-20',
    ],
    ['fr', "La police a arrêté neuf personnes deux jours après le coup d'État.", 'arrest', '2023-09-22'],
    ['fr', "La veille du coup d'État, l'armée avait fermé l'aéroport.", 'base-closure', '2023-09-19'],
    ['fr', 'Un général a démissionné au lendemain du putsch.', 'resignation', '2023-09-21'],
    ['fr', "Son parti a été dissous le jour même du coup d'État.", 'restriction', '2023-09-20'],
    [
      'fr',
      '« Nous vaincrons », a promis le ministre dans un discours prononcé la veille du coup.',
      'promise',
      '2023-09-19',
    ],
  ])('%s: %s', (lang, text, type, edtf) => {
    const before = {
      en: 'Soldiers seized power in Chad on 20 September.',
      fr: 'Des militaires ont pris le pouvoir au Tchad le 20 septembre.',
    };
    expect(mention(`${before[lang]} ${text}`, type, lang).date).toMatchObject({ edtf, basis: 'inferred' });
  });
});
