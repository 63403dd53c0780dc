import { describe, expect, it, test } from 'vitest';
import { articleOf, link, linked } from './linking.ts';
import type { Lang } from '../../src/model.ts';
import { isListed, resolvePronoun } from '../../src/events/actors/index.ts';

describe('names', () => {
  it('links a full name together with office, rank and state as one mention', () => {
    expect(
      linked('On Friday Malian Defence Minister Colonel Sadio Camara left for Doha.', 'en'),
    ).toMatchObject({
      'Malian Defence Minister Colonel Sadio Camara': 'sadio-camara',
    });
    expect(linked('Le ministre malien de la Défense, le colonel Sadio Camara, a souri.', 'fr')).toMatchObject(
      {
        'ministre malien de la Défense, le colonel Sadio Camara': 'sadio-camara',
      },
    );
  });

  it('takes an apposition after the name into the mention', () => {
    expect(linked('Lavrov, Russia’s foreign minister, spoke of Russia.', 'en')).toMatchObject({
      'Lavrov, Russia’s foreign minister': 'sergei-lavrov',
    });
  });

  it('keeps two people of a list apart', () => {
    expect(
      linked('The French president, Vladimir Putin and Olaf Scholz met.', 'en', '2022-02-01'),
    ).toMatchObject({
      'French president': 'emmanuel-macron',
      'Vladimir Putin': 'vladimir-putin',
      'Olaf Scholz': 'olaf-scholz',
    });
  });

  test.each(['Sergei Lavrov', 'Sergey Lavrov', 'Sergueï Lavrov', 'Sergeï Lavrov'])(
    'reads %s as one man',
    (name) => {
      expect(linked(`${name} left early.`, 'en')[name]).toBe('sergei-lavrov');
    },
  );

  test.each(['Assimi Goita', 'Assimi Goïta', 'Choguel Maiga', 'Choguel Kokalla Maïga'])(
    'does not mind the accents of %s',
    (name) => {
      expect(linked(`${name} left early.`, 'en')[name]).toMatch(/goita|maiga/u);
    },
  );

  it('links a surname after the full name', () => {
    expect(linked('Boubou Cissé resigned. Cissé had no choice.', 'en').Cissé).toBe('boubou-cisse');
  });

  it('links a lone surname only where the article speaks of the person’s state', () => {
    expect(linked('Mali is at a crossroads. Ouane said so.', 'en', '2021-03-01').Ouane).toBe('moctar-ouane');
    expect(linked('The price of cotton rose. Ouane said so.', 'en', '2021-03-01').Ouane).not.toBe(
      'moctar-ouane',
    );
  });

  it('never gives a known person’s id to a stranger of the same surname or first name', () => {
    const names = linked('Sadio Sané sold rice in Mali. Marie Diop bought it; Diop paid in cash.', 'en');
    expect(names).toMatchObject({ 'Sadio Sané': '?', 'Marie Diop': '?', Diop: '?' });
  });

  it('keeps unknown names as they are written, and the surname after them', () => {
    const mentions = link('Judge Alejandro Rivera opened the case. Rivera gave no reason.', 'en');
    expect(mentions.map(({ name, kind, actorKind }) => ({ name, kind, actorKind }))).toEqual([
      { name: 'Alejandro Rivera', kind: 'unknown-name', actorKind: 'person' },
      { name: 'Alejandro Rivera', kind: 'unknown-name', actorKind: 'person' },
    ]);
  });

  it('takes no weekday, month or sentence opener for a name', () => {
    expect(link('Yesterday it rained. On Monday it will not. Nobody in April cares.', 'en')).toEqual([]);
    expect(link('Hier, il a plu. Cependant, rien ne change.', 'fr')).toEqual([]);
  });

  it('reads no unknown names out of a headline in capitals', () => {
    const text = 'Striking Farmers Block Roads In Mali\n\nFarmers blocked roads in Mali. They want more.';
    expect(linked(text, 'en')).toEqual({ Mali: 'mali' });
  });
});

describe('offices', () => {
  test.each([
    ['2020-06-01', 'boubou-cisse'],
    ['2021-01-15', 'moctar-ouane'],
    ['2021-10-01', 'choguel-maiga'],
  ])('on %s the Malian prime minister is %s', (day, id) => {
    expect(linked('The Malian prime minister was received.', 'en', day)).toMatchObject({
      'Malian prime minister': id,
    });
    expect(linked('Le Premier ministre malien a été reçu.', 'fr', day)).toMatchObject({
      'Premier ministre malien': id,
    });
  });

  it('takes the state from the context where the words give none', () => {
    expect(linked('Germany votes on Sunday. The chancellor will step down.', 'en').chancellor).toBe(
      'angela-merkel',
    );
    expect(linked('Hungary votes on Sunday. The prime minister will stay.', 'en')['prime minister']).toBe(
      '?',
    );
  });

  it('gives nobody’s id where nobody is known to have held the office', () => {
    expect(linked('The Kenyan prime minister was received.', 'en')['Kenyan prime minister']).toBe('?');
    expect(
      linked('The Malian prime minister was received.', 'en', '1999-01-01')['Malian prime minister'],
    ).toBe('?');
  });

  test.each([
    'Mali votes. He wants to become president.',
    'Mali votes. The president of the chess club left.',
    'Mali votes. The deputy prime minister left.',
  ])('gives no holder for another office: %s', (text) => {
    expect(Object.values(linked(text, 'en'))).toEqual(['mali', '?']);
  });

  test.each([
    ['Le chef de la diplomatie russe était là.', 'chef de la diplomatie russe', 'sergei-lavrov'],
    ['La ministre française des Armées était là.', 'ministre française des Armées', 'florence-parly'],
    ['Le chef de la junte était là.', 'chef de la junte', 'assimi-goita'],
  ])('%s', (text, words, id) => {
    expect(linked(`Le Mali attend. ${text}`, 'fr')[words]).toBe(id);
  });
});

describe('metonyms, descriptions and belonging', () => {
  test.each([
    ['Moscow denied everything.', 'Moscow', 'russia'],
    ['Ties between Bamako and Paris are poor.', 'Paris', 'france'],
    ['The envoy flew to Moscow on Monday.', 'Moscow', 'place:moscow'],
    ['A plane landed in the capital, Bamako, at noon.', 'Bamako', 'place:bamako'],
    ['The Kremlin had no comment.', 'Kremlin', 'russia'],
    ['Vienna agreed.', 'Vienna', 'world:austria'],
  ])('%s', (text, words, expected) => {
    expect(linked(text, 'en')[words]).toBe(expected);
  });

  test.each([
    ['Paris a protesté.', 'Paris', 'france'],
    ['L’Élysée a protesté.', 'Élysée', 'france'],
    ['Koulouba n’a pas répondu.', 'Koulouba', 'mali'],
    ['Il est arrivé à Bamako.', 'Bamako', 'place:bamako'],
    ['L’aéroport de Bamako est fermé.', 'Bamako', 'place:bamako'],
  ])('%s', (text, words, expected) => {
    expect(linked(text, 'fr')[words]).toBe(expected);
  });

  it('reads a description that several share as the one last spoken of', () => {
    expect(linked('ECOWAS met in Accra. The bloc was divided.', 'en').bloc).toBe('ecowas');
    expect(linked('The European Union met. The bloc was divided.', 'en').bloc).toBe('european-union');
    expect(linked('The bloc was divided.', 'en')).toEqual({});
  });

  it('knows the junta only after the coup', () => {
    expect(linked('The junta in Mali fell silent.', 'en', '2021-10-01').junta).toBe('mali-transition');
    expect(linked('The junta in Mali fell silent.', 'en', '2019-10-01').junta).toBeUndefined();
  });

  it('takes a state’s troops and government for the state, its companies and citizens not', () => {
    expect(linked('The Estonian government met.', 'en')).toEqual({ 'Estonian government': 'estonia' });
    expect(linked('Russian private companies came.', 'en')).toEqual({ 'Russian private companies': '?' });
    expect(linked('Les autorités estoniennes se taisent.', 'fr')).toEqual({
      'autorités estoniennes': 'estonia',
    });
  });

  it('finds a government by its seat, troops not', () => {
    expect(linked('The government in Paris fell. Soldiers in Mali left.', 'en')).toEqual({
      'government in Paris': 'france',
      Mali: 'mali',
    });
  });

  it('takes the junta of another country for nobody’s it knows', () => {
    expect(linked('Guinea is quiet. The junta there said nothing.', 'en')).toEqual({ Guinea: 'guinea' });
  });

  it('knows states, and bodies that the content does not list', () => {
    const [peru] = link('Peruvian police closed the port.', 'en');
    expect(peru).toMatchObject({ text: 'Peruvian police', name: 'Peru', actorKind: 'force' });
    expect(isListed(peru!.id!)).toBe(false);
    expect(linked('On Friday OPEC and the Arab League agreed.', 'en')).toEqual({
      OPEC: 'world:opec',
      'Arab League': 'world:arab league',
    });
  });
});

describe('offices of persons that the content does not list', () => {
  const named = (text: string, words: string, lang: Lang): string | undefined =>
    link(text, lang).find((each) => each.text === words)?.name;
  const peru = 'Peruvian President Ana Quispe met Peru’s prime minister, Luis Rojas.';

  test.each([
    [`${peru} The president left.`, 'president', 'en', 'Ana Quispe'],
    [`${peru} The head of state left.`, 'head of state', 'en', 'Ana Quispe'],
    [`${peru} The prime minister left.`, 'prime minister', 'en', 'Luis Rojas'],
    [
      'La présidente péruvienne, Ana Quispe, est venue. « Oui », a dit la présidente.',
      'présidente',
      'fr',
      'Ana Quispe',
    ],
  ] as const)('are theirs once the article has introduced them: %s', (text, words, lang, name) => {
    expect(named(text, words, lang)).toBe(name);
  });

  test.each([
    ['of two, neither', `${peru} Chile’s President Eva Soto came. The president left.`],
    ['acted upon, it may be another one', `${peru} Soldiers overthrew the president.`],
    ['of another state', `${peru} The president of Chile left.`],
  ])('%s', (_, text) => {
    expect(named(text, 'president', 'en')).not.toBe('Ana Quispe');
  });
});

describe('mentions', () => {
  it('stand in order, do not overlap and cover their words exactly', () => {
    const article = articleOf('Mali’s junta leader, Colonel Assimi Goïta, met the U.S. envoy in Gao.', 'en');
    const mentions = link(article.text, 'en');
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    mentions.slice(1).forEach((mention, i) => {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[i]!.end);
    });
  });

  it('resolve a pronoun to the fitting mention before it', () => {
    const article = articleOf('Florence Parly met Sergei Lavrov in Gao. She left first; he stayed.', 'en');
    const mentions = link(article.text, 'en');
    const at = (word: string) => ({
      start: article.text.indexOf(word),
      end: article.text.indexOf(word) + word.length,
    });
    expect(resolvePronoun(at('She'), mentions, article)?.id).toBe('florence-parly');
    expect(resolvePronoun(at('he stayed'), mentions, article)).toBeNull();
    expect(
      resolvePronoun(
        { start: article.text.indexOf('he stayed'), end: article.text.indexOf('he stayed') + 2 },
        mentions,
        article,
      )?.id,
    ).toBe('sergei-lavrov');
  });
});
