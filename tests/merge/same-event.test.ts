import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../src/merge/index.ts';
import type { EventMention } from '../../src/model.ts';
import { actors, mention, things } from './build.ts';

const merge = (mentions: EventMention[]) => mergeMentions(mentions, [], { actors, things });
const sizes = (mentions: EventMention[]) =>
  merge(mentions)
    .map((cluster) => cluster.mentions.length)
    .sort();

const boats = (quantity: number) => [{ text: `${quantity} patrol boats`, concept: 'boat', quantity }];
const delivery = { type: 'arms-delivery', who: { actor: 'Norland', recipient: 'Sudmark' }, things: boats(3) };

describe('a delivery told by several articles', () => {
  it('is one event when kind, day and parties agree', () => {
    const told = [
      mention({
        ...delivery,
        in: 'a',
        on: '2024-03-05',
        says: 'Norland delivered three patrol boats to Sudmark',
      }),
      mention({ ...delivery, in: 'b', on: '2024-03-05', says: 'Sudmark received its boats' }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('is one event across languages', () => {
    const told = [
      mention({ ...delivery, in: 'a', on: '2024-03-05', says: 'Norland delivered three patrol boats' }),
      mention({
        ...delivery,
        in: 'b',
        lang: 'fr',
        on: '2024-03-05',
        says: 'La Norlande a livré trois vedettes',
      }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('is one event across languages where nobody listed the states', () => {
    const arms = { type: 'arms-delivery', on: '2024-03-05' };
    const told = [
      mention({ ...arms, in: 'a', who: { actor: 'Brazil' }, says: 'Brazil delivered boats' }),
      mention({
        ...arms,
        in: 'b',
        lang: 'fr',
        who: { actor: 'Brésil' },
        says: 'Le Brésil a livré des vedettes',
      }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('meets the month in which it lies', () => {
    const told = [
      mention({ ...delivery, in: 'a', on: '2024-03-05', says: 'Norland delivered three patrol boats' }),
      mention({ ...delivery, in: 'b', on: '2024-03', says: 'boats delivered in March' }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('told as a gift on the same day is still one handing-over', () => {
    const told = [
      mention({ ...delivery, in: 'a', on: '2024-03-05', says: 'Norland delivered three patrol boats' }),
      mention({
        ...delivery,
        type: 'military-aid',
        in: 'b',
        on: '2024-03-05',
        says: 'Norland donated boats',
      }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('is not the purchase that came before it', () => {
    const told = [
      mention({ ...delivery, in: 'a', on: '2024-03-05', says: 'Norland delivered three patrol boats' }),
      mention({
        ...delivery,
        type: 'arms-purchase',
        in: 'a',
        on: '2024-03-05',
        says: 'Sudmark bought boats',
      }),
    ];
    expect(sizes(told)).toEqual([1, 1]);
  });

  it('takes in a reminder without a date that shares its parties', () => {
    const told = [
      mention({ ...delivery, in: 'a', on: '2024-03-05', says: 'Norland delivered three patrol boats' }),
      mention({ ...delivery, in: 'a', background: true, says: 'after the delivery of boats' }),
    ];
    expect(sizes(told)).toEqual([2]);
  });
});

describe('two headlines without a date', () => {
  const headline = (article: string) =>
    mention({ ...delivery, in: article, says: 'Norland delivers three patrol boats to Sudmark' });
  const merged = (b: { earliest: string | null; latest: string | null }) =>
    mergeMentions([headline('a'), headline('b')], [], {
      actors,
      things,
      published: new Map([
        ['a', { earliest: '2013-05-02', latest: '2013-05-02' }],
        ['b', b],
      ]),
    });

  it('of one month are one event', () => {
    expect(merged({ earliest: '2013-05-20', latest: '2013-05-20' })).toHaveLength(1);
  });

  it('of different years are two', () => {
    expect(merged({ earliest: '2021-05-02', latest: '2021-05-02' })).toHaveLength(2);
  });

  it('are two where one article can only be of a later year', () => {
    expect(merged({ earliest: '2020-08-18', latest: null })).toHaveLength(2);
  });
});

describe('look-alikes', () => {
  const first = () =>
    mention({ ...delivery, in: 'a', on: '2024-03-31', says: 'Norland delivered three patrol boats' });

  it('on two stated days stay two, and each says why', () => {
    const clusters = merge([
      first(),
      mention({ ...delivery, in: 'b', on: '2024-04-18', says: 'Norland delivered three patrol boats' }),
    ]);
    expect(clusters).toHaveLength(2);
    expect(clusters[0]!.keptApart[0]!.because.join()).toContain('different dates');
  });

  it('of 31 March of a year nobody knows, and of another day, stay two', () => {
    const day = mention({
      ...delivery,
      in: 'b',
      on: '2021-03-31/..',
      known: 'XXXX-03-31',
      says: 'Norland delivered three patrol boats',
    });
    const other = mention({ ...delivery, in: 'a', on: '2024-09-30', says: 'Norland delivered three boats' });
    expect(sizes([other, day])).toEqual([1, 1]);
    expect(sizes([first(), day])).toEqual([2]);
  });

  it('of a Saturday and of a Thursday stay two', () => {
    const saturday = { in: 'b', on: '2024-03-01/2024-06-30', known: '2024-WXX-6' };
    const says = 'Norland delivered three patrol boats';
    const thursday = mention({ ...delivery, in: 'a', on: '2024-03-28', says });
    expect(sizes([thursday, mention({ ...delivery, ...saturday, says })])).toEqual([1, 1]);
  });

  it('of which an undated article tells one as new stay two, its words on the new one together', () => {
    const told = { ...delivery, in: 'b' };
    const monday = { on: '2021-04-05/..', known: 'XXXX-WXX-1' };
    const fresh = mention({ ...told, ...monday, another: true, says: 'a further delivery of boats' });
    const again = mention({ ...told, on: '../..', says: 'the boats were delivered' });
    const march = mention({ ...told, on: '2021-03-31/..', known: 'XXXX-03-31', says: 'boats delivered' });
    const clusters = merge([fresh, again, march]).map((one) => one.mentions.map(({ id }) => id).sort());
    expect(clusters.sort()).toEqual([[fresh.id, again.id].sort(), [march.id]].sort());
  });

  it('to another recipient stay two', () => {
    const who = { actor: 'Norland', recipient: 'Estia' };
    expect(
      sizes([first(), mention({ ...delivery, who, in: 'b', on: '2024-03-31', says: 'boats for Estia' })]),
    ).toEqual([1, 1]);
  });

  it('said to be another one stay two where no day says otherwise', () => {
    const again = mention({
      ...delivery,
      in: 'a',
      on: '2024-03',
      another: true,
      says: 'a further delivery of boats',
    });
    expect(sizes([first(), again])).toEqual([1, 1]);
  });

  it('with different numbers in the series stay two', () => {
    const second = mention({
      ...delivery,
      in: 'b',
      on: '2024-03',
      ordinal: 2,
      says: 'the second batch of boats',
    });
    const one = mention({
      ...delivery,
      in: 'a',
      on: '2024-03',
      ordinal: 1,
      says: 'the first batch of boats',
    });
    expect(sizes([one, second])).toEqual([1, 1]);
  });

  it('stay two when the article opens with a second batch and then dates the first', () => {
    const second = mention({
      ...delivery,
      in: 'a',
      ordinal: 2,
      says: 'Sudmark is receiving a second batch of boats',
    });
    const dated = mention({
      ...delivery,
      in: 'a',
      on: '2024-03-31',
      says: 'It had already received three patrol boats',
    });
    expect(sizes([second, dated])).toEqual([1, 1]);
  });

  it('in two places on one day stay two', () => {
    const raid = { type: 'attack', who: { actor: 'Norland' }, on: '2024-05-01' };
    const told = [
      mention({ ...raid, in: 'a', place: 'Port Lys', says: 'Norland attacked Port Lys' }),
      mention({ ...raid, in: 'b', place: 'Grauberg', says: 'Norland attacked Grauberg' }),
    ];
    expect(sizes(told)).toEqual([1, 1]);
  });

  it('of another kind on the same day stay two', () => {
    const told = [
      mention({ type: 'visit', who: { actor: 'berg' }, on: '2024-05-01', says: 'Berg visited Port Lys' }),
      mention({ type: 'meeting', who: { actor: 'berg' }, on: '2024-05-01', says: 'Berg met Vale' }),
    ];
    expect(sizes(told)).toEqual([1, 1]);
  });
});

describe('one event that sources date differently', () => {
  const coup = (article: string) =>
    mention({
      type: 'coup',
      in: article,
      on: '2024-02',
      who: { victim: 'vale' },
      says: 'after the second coup against Vale',
    });
  const cut = (article: string, on: string) => ({
    type: 'withdrawal',
    status: 'planned' as const,
    who: { actor: 'Norland' },
    things: [{ text: 'soldiers', concept: 'soldier' }],
    in: article,
    on,
    says: 'Norland announced that it would withdraw soldiers from the strait after the second coup',
  });

  it('is one event when two vague dates follow one another and all else agrees', () => {
    const [one, other] = [mention(cut('a', '2024-06')), mention(cut('b', '2024-07'))];
    const clusters = merge([
      { ...coup('a'), sentence: one.sentence },
      { ...coup('b'), sentence: other.sentence },
      one,
      other,
    ]);
    expect(clusters.map((cluster) => cluster.mentions.length)).toEqual([2, 2]);
  });

  it('is two when one article tells both', () => {
    expect(sizes([mention(cut('a', '2024-06')), mention(cut('a', '2024-07'))])).toEqual([1, 1]);
  });

  it('is two when the dates lie months apart', () => {
    expect(sizes([mention(cut('a', '2024-06')), mention(cut('b', '2024-09'))])).toEqual([1, 1]);
  });
});

describe('an attack on somebody, dated a day apart by two articles', () => {
  const attack = (article: string, on: string, victim: string, says = `Police beat up ${victim}`) =>
    mention({ in: article, on, who: { actor: 'police', victim }, says });

  it('is one event where both name whom it struck', () => {
    const [one, other] = [
      attack('a', '2024-04-30', 'Ilia Maro'),
      attack('b', '2024-05-01', 'chef du parti Ilia Maro'),
    ];
    expect(sizes([one, other])).toEqual([2]);
  });

  it('is two where they name two people', () => {
    expect(sizes([attack('a', '2024-04-30', 'Ilia Maro'), attack('b', '2024-05-01', 'Nino Lort')])).toEqual([
      1, 1,
    ]);
  });

  it('is two where nobody is named, be it in one country', () => {
    const [one, other] = [
      attack('a', '2024-04-30', 'Sudmark', 'A mortar hit the coast of Sudmark'),
      attack('b', '2024-05-01', 'Sudmark', 'Boats shelled three villages there'),
    ];
    expect(sizes([one, other])).toEqual([1, 1]);
  });

  it('is two where one article says that it was another', () => {
    const again = { ...attack('b', '2024-05-01', 'Ilia Maro'), another: true as const };
    expect(sizes([attack('a', '2024-04-30', 'Ilia Maro'), again])).toEqual([1, 1]);
  });
});

describe('one deed of two stated days', () => {
  const told = (article: string, on: string, more: Partial<Parameters<typeof mention>[0]>) =>
    mention({ in: article, on, says: `${article} tells it`, ...more });

  it('is one event where nobody does it twice within a week', () => {
    const resigns = (actor: string) => ({ type: 'resignation', who: { actor } });
    const [first, later] = [
      told('a', '2024-03-05', resigns('Ilia Maro')),
      told('b', '2024-03-08', resigns('Ilia Maro')),
    ];
    expect(sizes([first, later])).toEqual([2]);
    expect(sizes([first, told('b', '2024-03-08', resigns('Nino Lort'))])).toEqual([1, 1]);
    expect(sizes([first, told('b', '2024-03-25', resigns('Ilia Maro'))])).toEqual([1, 1]);
  });

  it('is one event where somebody gave somebody as many the day before', () => {
    const gift = { ...delivery, quantity: 3 };
    const given = told('a', '2024-03-05', gift);
    expect(sizes([given, told('b', '2024-03-06', gift)])).toEqual([2]);
    expect(sizes([given, told('b', '2024-03-06', { ...gift, quantity: 4 })])).toEqual([1, 1]);
    expect(sizes([told('a', '2024-03', gift), told('b', '2024-04', gift)])).toEqual([1, 1]);
  });

  it('is two where one came to the same place on the next day in other words', () => {
    const visit = { type: 'visit', who: { actor: 'berg', recipient: 'Sudmark' } };
    expect(sizes([told('a', '2024-03-05', visit), told('b', '2024-03-06', visit)])).toEqual([1, 1]);
  });

  it('is one event where as many are freed and one answer of one day is told beside it', () => {
    const freed = { type: 'release', who: { actor: 'Norland' }, quantity: 3 };
    const praise = { type: 'support', who: { speaker: 'Sudmark' } };
    const both = [told('a', '2024-03-05', freed), told('b', '2024-03-06', freed)];
    const answers = [told('a', '2024-03-07', praise), told('b', '2024-03-07', praise)];
    expect(sizes([...both, ...answers])).toEqual([2, 2]);
    expect(sizes(both)).toEqual([1, 1]);
  });
});

describe('what one sentence says by two verbs', () => {
  const said = (article: string, type: string, says: string): EventMention =>
    mention({ in: article, on: '2024-03-05', type, who: { speaker: 'Norland' }, says });

  it('is said on one occasion, as another paper has it that tells one of the two', () => {
    const both = 'Norland condemned the raid and demanded that the crew be freed';
    const condemned = said('a', 'condemnation', both);
    const demanded = { ...said('a', 'demand', both), sentence: condemned.sentence };
    const elsewhere = said('b', 'condemnation', 'La Norlande a condamné ce raid');
    expect(sizes([condemned, demanded, elsewhere])).toEqual([3]);
  });
});

describe('speech', () => {
  const says = (who: string, more: object = {}) => ({
    type: 'statement',
    who: { speaker: who },
    on: '2024-05-04',
    says: `${who} spoke about the strait`,
    ...more,
  });

  it('of one speaker on one day is one event, told by any number of articles', () => {
    const told = ['a', 'b', 'c'].map((article) => mention({ ...says('berg'), in: article }));
    expect(sizes(told)).toEqual([3]);
  });

  it('of two kinds is not one event because one of them has no day', () => {
    const thanked = { type: 'support', on: '../2024-05-06', says: 'She had once praised all fishermen' };
    expect(sizes([mention(says('berg')), mention({ ...says('berg'), ...thanked })])).toEqual([1, 1]);
  });

  it('of two speakers on one day is never one event', () => {
    expect(sizes([mention({ ...says('berg') }), mention({ ...says('vale') })])).toEqual([1, 1]);
  });

  it('of a state and of its minister stays two', () => {
    expect(sizes([mention({ ...says('berg') }), mention({ ...says('Norland') })])).toEqual([1, 1]);
  });

  it('of a state against another is that of its minister of the same day', () => {
    const accuses = (speaker: string) => ({
      ...says(speaker),
      type: 'accusation',
      who: { speaker, recipient: 'Sudmark' },
    });
    expect(
      sizes([mention({ ...accuses('berg'), in: 'a' }), mention({ ...accuses('Norland'), in: 'b' })]),
    ).toEqual([2]);
  });

  it('on two occasions of one day stays two', () => {
    const told = [
      mention({
        ...says('berg'),
        in: 'a',
        says: 'Berg told reporters at a press conference that the strait is free',
      }),
      mention({
        ...says('berg'),
        in: 'a',
        says: 'Berg said in her speech to the assembly that the strait is free',
      }),
    ];
    expect(sizes(told)).toEqual([1, 1]);
  });

  it('without a day joins the dated words of the same speaker in the article', () => {
    const told = [
      mention({ ...says('berg'), on: '2024-05-28', says: 'Berg spoke about the closing of the strait' }),
      mention({ ...says('berg'), on: undefined, says: 'Berg insisted that the strait stays open' }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('without a day is not taken for words spoken months ago', () => {
    const told = [
      mention({ ...says('berg'), on: '2023-05-28', says: 'Berg spoke about the closing of the strait' }),
      mention({ ...says('berg'), on: undefined, says: 'Berg insisted that the strait stays open' }),
    ];
    expect(sizes(told)).toEqual([1, 1]);
  });
});

describe('several events counted in passing', () => {
  const coup = (on: string) =>
    mention({
      type: 'coup',
      in: 'a',
      on,
      who: { location: 'Sudmark' },
      says: `officers overthrew the government in ${on}`,
    });
  const two = () =>
    mention({
      type: 'coup',
      in: 'b',
      aggregate: 2,
      who: { location: 'Sudmark' },
      says: 'two coups in a year',
    });

  it('speak of the events they count and found none', () => {
    const clusters = merge([coup('2023-08'), coup('2024-05'), two()]);
    expect(clusters).toHaveLength(2);
    expect(clusters.map(({ mentions, attached }) => mentions.length + attached.length)).toEqual([2, 2]);
  });

  it('found an event where none is told', () => {
    expect(sizes([two()])).toEqual([1]);
  });
});

describe('every mention', () => {
  it('is in exactly one event', () => {
    const told = [
      mention({ ...delivery, on: '2024-03-05', says: 'Norland delivered boats' }),
      mention({ ...delivery, says: 'a delivery' }),
      mention({ type: 'coup', aggregate: 3, says: 'three coups' }),
    ];
    const all = merge(told).flatMap((cluster) => cluster.mentions.map(({ id }) => id));
    expect(all.sort()).toEqual(told.map(({ id }) => id).sort());
  });
});

describe('a denial', () => {
  const at = (start: number, trigger: number, one: EventMention): EventMention => {
    const span = { start, end: start + 60, exact: one.exact };
    return { ...one, ...span, sentence: span, trigger: { ...one.trigger, start: start + trigger } };
  };
  const raid = at(0, 9, mention({ in: 'a', says: 'Norland allegedly raided Lys', status: 'alleged' }));
  const denies = (start: number) =>
    at(start, 50, mention({ in: 'a', says: 'the army denied this', type: 'denial' }));
  const deniedOf = (mentions: EventMention[]) => merge(mentions).flatMap(({ attached }) => attached).length;

  it('of nothing named is one of what the sentence before alleged', () => {
    expect(deniedOf([raid, denies(100)])).toBe(1);
  });

  it('of what its own sentence claims leaves the sentence before alone', () => {
    const claim = at(100, 12, mention({ in: 'a', says: 'the rebels claim the mine', type: 'statement' }));
    expect(deniedOf([raid, claim, denies(100)])).toBe(0);
  });

  it('of nothing named is one of what its own sentence alleges before it', () => {
    const landing = at(
      100,
      9,
      mention({ in: 'a', says: 'Norland landed in Mor, rebels claim', status: 'alleged' }),
    );
    const claim = at(100, 4, mention({ in: 'a', says: 'rebels claim', type: 'statement' }));
    expect(deniedOf([raid, claim, landing, denies(100)])).toBe(1);
  });

  it('is none of what the same one told', () => {
    const own = { kind: 'official' as const, speaker: { name: 'army' }, stance: 'says' as const, quotes: [] };
    const told = at(100, 9, mention({ in: 'a', says: 'killed ten rebels', status: 'reported', voice: own }));
    expect(deniedOf([told, { ...denies(100), speaker: 'army' }])).toBe(0);
  });
});

describe('the dead of one day', () => {
  const dead = (article: string, victim: string, says: string, quantity: number) =>
    mention({
      ...{ in: article, on: '2024-03-05', type: 'casualties', who: { victim }, place: 'Lys', quantity },
      says,
    });

  it('are one event whatever the number with which a sentence opens', () => {
    const [five, six] = [
      dead('a', 'Five people', 'Five people were killed in Lys', 5),
      dead('b', 'Six personnes', 'Six personnes ont été tuées à Lys', 6),
    ];
    expect(sizes([five, six])).toEqual([2]);
  });

  it('are one event though one article tells them beside the fighting', () => {
    const sentence = { start: 0, end: 60, exact: 'Three people died in fighting in Lys' };
    const fought = { in: 'a', on: '2024-03-05', type: 'fighting', place: 'Lys', says: 'fighting in Lys' };
    const beside = [dead('a', 'Three people', 'Three people died', 3), mention(fought)];
    const other = dead('b', 'Three people', 'Three people were killed in Lys', 3);
    expect(sizes([...beside.map((one) => ({ ...one, sentence })), other])).toEqual([3]);
  });
});

describe('two meetings of one article on one day', () => {
  const met = (whom: string, who = 'Lena') =>
    mention({
      ...{ in: 'a', on: '2024-03-05', type: 'meeting', who: { actor: who, recipient: whom } },
      says: `${who} met ${whom}`,
    });

  it('are two where they name nobody in common', () => {
    expect(sizes([met('Oskar'), met('berg', 'she')])).toEqual([1, 1]);
  });

  it('are one where they name somebody in common', () => {
    expect(sizes([met('berg'), met('berg', 'she')])).toEqual([2]);
  });
});

describe('places as two languages spell them', () => {
  const sent = (lang: 'en' | 'fr', place: string) =>
    mention({
      ...{ in: lang, lang, on: '2024-03-05', type: 'deployment', who: { actor: 'Norland' }, place },
      says: lang === 'en' ? 'Norland sent ships' : 'La Norlande a envoyé des navires',
    });

  it.each([
    ['Gulf', 'Golfe'],
    ['Strait of Hormuz', "détroit d'Ormuz"],
    ['Muscat', 'Mascate'],
    ['Beijing', 'Pékin'],
  ])('%s is %s', (en, fr) => {
    expect(sizes([sent('en', en), sent('fr', fr)])).toEqual([2]);
  });

  it('other places keep two events apart', () => {
    expect(sizes([sent('en', 'Kremenchuk'), sent('fr', 'Marseille')])).toEqual([1, 1]);
  });
});

describe('what a reader may take for one event', () => {
  const shipped = (on: string, article = on) =>
    mention({ ...delivery, in: article, on, says: `Norland delivered three patrol boats on ${on}` });

  it('is named beside it even half a year apart, where who did what to whom is the same', () => {
    const [one] = merge([shipped('2024-03-05'), shipped('2024-09-01')]);
    expect(one!.keptApart).toHaveLength(1);
  });

  it('is not named where others did it on another day', () => {
    const day = (on: string, actor: string) =>
      mention({
        ...{ ...delivery, who: { ...delivery.who, actor } },
        ...{ in: on, on, says: `${actor} delivered three patrol boats on ${on}` },
      });
    const kept = merge([day('2024-03-05', 'Norland'), day('2024-03-09', 'Estia')]).map(
      ({ keptApart }) => keptApart.length,
    );
    expect(kept).toEqual([0, 0]);
  });

  it('is not named years apart', () => {
    const [one] = merge([shipped('2021-03-05'), shipped('2024-09-01')]);
    expect(one!.keptApart).toHaveLength(0);
  });
});

describe('one day and one thing, told of other parties', () => {
  const on = '2024-03-05';

  it('is one agreement where each report names another of those who made it', () => {
    const pact = { type: 'agreement', on, things: [{ text: 'defence pact', concept: 'pact' }] };
    const told = [
      mention({ ...pact, in: 'a', who: { actor: 'Tom Vale' }, says: 'Tom Vale signed a defence pact' }),
      mention({ ...pact, in: 'b', who: { recipient: 'Norland' }, says: 'A pact struck with Norland' }),
    ];
    expect(sizes(told)).toEqual([2]);
  });

  it('is one departure where a country is the object of one report and the place of the other', () => {
    const exit = { type: 'withdrawal', on };
    const told = [
      mention({
        ...{ ...exit, in: 'a', who: { actor: 'Norland' } },
        ...{ things: [{ text: 'Niger' }], says: 'The last Norlanders left Niger' },
      }),
      mention({ ...exit, in: 'b', lang: 'fr', place: 'Niger', says: 'Ils ont quitté le Niger' }),
    ];
    expect(sizes(told)).toEqual([2]);
  });
});

describe('an act without a day', () => {
  const pact = { type: 'agreement', things: [{ text: 'deal', concept: 'pact' }] };
  const claimed = mention({
    ...{ ...pact, in: 'a', on: '../2024-04-15', status: 'reported', who: { actor: 'Norland' } },
    says: 'Norland had struck a deal, a paper said',
  });
  const denied = (by: string) =>
    mention({ ...pact, in: 'b', on: `../${by}`, status: 'denied', says: 'no agreement had been signed' });

  it('that is denied is what was claimed shortly before', () => {
    expect(sizes([claimed, denied('2024-04-16')])).toEqual([2]);
  });

  it('that is denied is none of long ago', () => {
    expect(sizes([claimed, denied('2024-10-16')])).toEqual([1, 1]);
  });

  it('is none of long ago that its article tells too', () => {
    const fights = (on: string, says: string) =>
      mention({ type: 'fighting', in: 'a', on, place: 'port-lys', says });
    const told = [
      fights('1991', 'They took Port Lys in 1991'),
      fights('../2024-05-10', 'Fighting at Port Lys'),
    ];
    expect(sizes(told)).toEqual([1, 1]);
  });

  it('is no other of three months before, where only the state that acted is the same', () => {
    const before = { type: 'agreement', in: 'c', on: '2024-01-10', who: { actor: 'Norland' } };
    expect(sizes([claimed, mention({ ...before, says: 'Norland came to terms with Estia' })])).toEqual([
      1, 1,
    ]);
  });
});
