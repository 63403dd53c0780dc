import { describe, expect, it } from 'vitest';
import { link, linked } from './linking.ts';

describe('words that take a state up again', () => {
  it('reads "the country" as the state the sentence opens with', () => {
    expect(linked('Niger’s minister said Russia had sent the country two planes.', 'en')).toMatchObject({
      'the country': 'niger',
    });
    expect(
      linked('According to Niger’s army, a Russian plane brought arms to the country.', 'en'),
    ).toMatchObject({
      'the country': 'niger',
    });
    expect(
      linked(
        'President of France Emmanuel Macron pulled troops from Chad after the country’s second vote.',
        'en',
      ),
    ).toMatchObject({ 'the country': 'chad' });
  });

  it('reads "his country" as that of the person last named', () => {
    expect(
      linked('Lavrov met Choguel Maïga, who praised Russia. Lavrov said his country would help.', 'en'),
    ).toMatchObject({
      'his country': 'russia',
    });
    expect(linked('Emmanuel Macron a parlé du Mali. Son pays y reste engagé.', 'fr')).toMatchObject({
      'Son pays': 'france',
    });
  });

  it('reads "the two states" as both of those last spoken of', () => {
    const [pair] = link('Russia and Mali have an old pact. The two states renewed it in May.', 'en').filter(
      ({ each }) => each,
    );
    expect(pair!.each!.map(({ id }) => id)).toEqual(['russia', 'mali']);
    const [deux] = link(
      'La Russie a livré des avions au Mali. Les deux pays ont signé un accord.',
      'fr',
    ).filter(({ each }) => each);
    expect(deux!.each!.map(({ id }) => id)).toEqual(['russia', 'mali']);
  });

  it('leaves "the country" alone between two states, where the article names a third more often', () => {
    const text =
      'Niger votes. Niger’s army waits in Niger, in the capital of Niger. It rained. It snowed. France sent aid and Chad sent troops. The country needs work.';
    expect(linked(text, 'en')).not.toHaveProperty('The country');
  });

  it('leaves "the country" alone where no state was spoken of lately', () => {
    expect(linked('The storm passed. The country was calm.', 'en')).toEqual({});
    expect(linked('The state of the roads worries Mali.', 'en')).toEqual({ Mali: 'mali' });
  });
});
