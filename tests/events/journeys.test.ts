import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('a journey', () => {
  test.each([
    ['Une délégation turque est attendue jeudi à Lomé.', 'fr', 'planned', '2023-10-05', 'turkey'],
    ['Le pape est attendu en Algérie mardi.', 'fr', 'planned', '2023-10-10', 'pape'],
    ['Trois évêques sont partis lundi pour Rome.', 'fr', 'occurred', '2023-10-02', 'Trois évêques'],
    ['La ministre s’envolera lundi pour Pékin.', 'fr', 'planned', '2023-10-09', 'ministre'],
    ['Le pape, en visite lundi à Opuwo, a refusé de parler.', 'fr', 'occurred', '2023-10-02', 'pape'],
    ['Venu mardi au Togo, le pape doit rencontrer le maire.', 'fr', 'occurred', '2023-10-03', 'pape'],
    ['A Turkish delegation is expected in Lomé on Thursday.', 'en', 'planned', '2023-10-05', 'turkey'],
    ['The minister left for Beijing on Monday.', 'en', 'occurred', '2023-10-02', 'minister'],
  ] as const)('%s', (text, lang, ...[status, day, actor]) => {
    const found = mention(text, 'visit', lang);
    expect([found.status, found.date.edtf]).toEqual([status, day]);
    expect(found.actors.find(({ role }) => role === 'actor')).toMatchObject(
      actor === 'turkey' ? { id: actor } : { name: actor },
    );
  });

  test.each([
    ['Le pape, rentré mardi d’une visite au Brésil, doit signer l’accord.', 'fr', 'pape'],
    ['De retour d’une visite à Rome, la ministre a démissionné.', 'fr', 'ministre'],
    ['The minister returned from a visit to Brazil and will sign the accord.', 'en', 'minister'],
  ] as const)('from which somebody is back has been: %s', (text, lang, actor) => {
    const found = mention(text, 'visit', lang);
    expect([found.status, who(found, 'actor')]).toEqual(['occurred', actor]);
  });

  test.each([
    'Les résultats sont attendus mardi à Lomé.',
    'Des soldats en révolte ont pris mardi le palais.',
  ])('none: %s', (text) => {
    expect(read(text, 'fr').mentions.map(({ type }) => type)).not.toContain('visit');
  });
});

describe('where it was', () => {
  test.each([
    ['Il vit dans les rues de Huambo, où la police a arrêté dix hommes.', 'fr', 'arrest', 'Huambo'],
    ['He lives in the streets of Huambo, where rebels killed three men.', 'en', 'casualties', 'Huambo'],
    ['Les deux pays ont tenu une réunion mardi à Genève.', 'fr', 'meeting', 'Genève'],
  ] as const)('%s', (text, lang, type, place) => {
    expect(mention(text, type, lang).place).toBe(place);
  });
});
