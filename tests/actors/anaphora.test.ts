import { describe, expect, it } from 'vitest';
import { buildActorIndex, linkActors } from '../../src/events/actors/index.ts';
import type { Lang } from '../../src/model.ts';
import { articleOf, link, linked } from './linking.ts';

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

  it('reads "both sides" as the two spoken of before, not one that the sentence brings in', () => {
    const found = link(
      'Chad suspended its talks with Niger on Monday. France urged both sides to return.',
      'en',
    );
    expect(
      found
        .find(({ each }) => each)
        ?.each?.map(({ id }) => id)
        .sort(),
    ).toEqual(['chad', 'niger']);
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

describe('a capital by whose name a body goes', () => {
  const nobodyListed = buildActorIndex([]);
  const idOf = (text: string, lang: Lang, capital: string) =>
    linkActors(articleOf(text, lang), nobodyListed).find((found) => found.text === capital)?.id;

  it.each<[text: string, lang: Lang, capital: string]>([
    ['Brussels has threatened to tax whisky.', 'en', 'Brussels'],
    ['Bruxelles a menacé de taxer le whisky.', 'fr', 'Bruxelles'],
  ])('means the body: %s', (text, lang, capital) => {
    expect(idOf(text, lang, capital)).toBe('world:european union');
  });

  it('means its state where the article speaks of that', () => {
    const text = 'Brussels has threatened to tax whisky. Belgian farmers marched.';
    expect(idOf(text, 'en', 'Brussels')).toBe('world:belgium');
  });
});
