import { describe, expect, it } from 'vitest';
import { timesIn } from './article.ts';

describe('early, mid and late', () => {
  it.each([
    ['Planes came in early August.', '2021-08-01/2021-08-10'],
    ['Planes came in mid-August.', '2021-08-11/2021-08-20'],
    ['Planes came in late August.', '2021-08-22/2021-08-31'],
    ['Planes came in late February 2020.', '2020-02-20/2020-02-29'],
    ['Planes came in early 2015.', '2015-01-01/2015-04-30'],
    ['Planes came in the late 1990s.', '1997-01-01/1999-12-31'],
  ])('%s', (sentence, edtf) => {
    expect(timesIn(sentence)[0]).toMatchObject({ edtf });
  });

  it('leave "earlier this month" the whole month', () => {
    expect(timesIn('They met earlier this month.')[0]).toMatchObject({ edtf: '2021-10' });
  });
});

describe('open ends', () => {
  it.each([
    ['en', 'It has been so since August 2020.', 'since', '2020-08/..'],
    ['en', 'They must leave by mid-August 2022.', 'by', '../2022-08-20'],
    ['en', 'They stay until 2023.', 'until', '../2023'],
    ['en', 'Nothing moved before 3 May 2020.', 'before', '../2020-05-02'],
    ['en', 'Nothing moved after 3 May 2020.', 'after', '2020-05-04/..'],
    ['fr', 'Il en est ainsi depuis août 2020.', 'since', '2020-08/..'],
    ['fr', "Ils doivent partir d'ici à décembre 2022.", 'by', '../2022-12'],
    ['fr', "Ils restent jusqu'en 2023.", 'until', '../2023'],
    ['en', 'They must leave before the end of December 2021.', 'before', '../2021-12-31'],
    ['en', 'They must leave before mid-May 2022.', 'before', '../2022-05-20'],
    ['en', 'They left before early May 2020.', 'before', '../2020-04-30'],
    ['fr', 'Ils partiront avant la fin décembre.', 'before', '../2021-12-31'],
    ['en', 'The mine will reopen not before 2040.', 'since', '2040/..'],
    ['en', 'It will close after 2030.', 'after', '2031-01-01/..'],
    ['fr', 'Elle rouvrira, mais pas avant 2040.', 'since', '2040/..'],
    ['en', 'The fare will rise from 1 May 2022.', 'since', '2022-05-01/..'],
    ['en', 'The fare will rise starting Monday.', 'since', '2021-10-11/..'],
    ['en', 'The fare rises as of 1 November.', 'since', '2021-11-01/..'],
    ['en', 'The talks lasted through Sunday.', 'until', '../2021-10-03'],
    ['en', 'The vote was put off until Sunday.', 'until', '../2021-10-10'],
    ['fr', "Les discussions ont duré jusqu'à dimanche.", 'until', '../2021-10-03'],
    ['fr', "Le vote a été repoussé jusqu'à dimanche.", 'until', '../2021-10-10'],
    ['en', 'A letter from May 2019 was read out.', 'at', '2019-05'],
    ['fr', "L'accord du 3 mai 2020 tient.", 'at', '2020-05-03'],
    ['fr', 'Le billet augmentera à partir du 1er mai 2022.', 'since', '2022-05-01/..'],
  ] as const)('%s: %s', (lang, sentence, use, edtf) => {
    expect(timesIn(sentence, lang)[0]).toMatchObject({ use, edtf });
  });
});

describe('a counted distance', () => {
  it.each([
    ['en', 'The depot opened two weeks ago.', '2021-09-15/2021-09-29'],
    ['en', 'The depot opened more than two weeks ago.', '2021-09-15/2021-09-22'],
    ['en', 'The vote is less than six months away.', '2022-03-06/2022-04-06'],
    ['en', 'The depot opened a week ago.', '2021-09-26/2021-10-03'],
    ['en', 'The depot opened three months ago.', '2021-06-06/2021-08-06'],
    ['en', 'The depot opened a year ago.', '2020-07-06/2021-01-06'],
    ['en', 'The depot opened three years ago.', '2018-01-01/2019-04-06'],
    ['en', 'The depot opened three days ago.', '2021-10-03'],
    ['en', 'The depot opened last week.', '2021-W39'],
    ['fr', 'Le dépôt a ouvert il y a deux semaines.', '2021-09-15/2021-09-29'],
    ['fr', 'Le dépôt ouvrira dans trois mois.', '2021-12-06/2022-02-06'],
  ] as const)('%s: %s', (lang, sentence, edtf) => {
    const [time] = timesIn(sentence, lang);
    expect(time!.edtf === edtf || time!.value === edtf).toBe(true);
  });
});

describe('what is near, and no day', () => {
  it.each([
    ['en', 'The dam will burst within days.', '2021-10-06/2021-10-20'],
    ['en', 'More will follow in the coming weeks.', '2021-10-06/2022-01-06'],
    ['en', 'Prices have risen in recent weeks.', '2021-07-06/2021-10-06'],
    ['en', 'More will follow over the next few days.', '2021-10-06/2021-10-20'],
    ['en', 'More will follow soon.', '2021-10-06/..'],
    ['fr', 'Le barrage cédera dans les prochains jours.', '2021-10-06/2021-10-20'],
    ['fr', 'Le barrage cédera dans les prochaines heures.', '2021-10-06/2021-10-08'],
  ] as const)('%s: %s', (lang, sentence, edtf) => {
    expect(timesIn(sentence, lang)[0]).toMatchObject({ edtf });
  });
});

describe('a range', () => {
  it.each([
    ['en', 'The fair ran from 3 to 5 May 2020.', ['2020-05-03', '2020-05-05']],
    ['en', 'The fair ran May 3-5, 2020.', ['2020-05-03', '2020-05-05']],
    ['en', 'Prices fell between June and August 2020.', ['2020-06', '2020-08']],
    ['en', 'He led it from 2012 to 2015.', ['2012', '2015']],
    ['fr', 'La foire a eu lieu du 3 au 5 mai 2020.', ['2020-05-03', '2020-05-05']],
    ['fr', 'Les prix ont baissé entre juin et août 2020.', ['2020-06', '2020-08']],
  ] as const)('%s: %s', (lang, sentence, values) => {
    expect(timesIn(sentence, lang).map((time) => time.value)).toEqual(values);
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    ['en', 'He may march on the palace.'],
    ['en', 'It was a second coup, and the spring broke in the fall of the regime.'],
    ['en', 'The Sun set over the base.'],
    ['en', 'Resolution 2100 was adopted.'],
    ['en', 'The 54-year-old was fit.'],
    ['en', 'He is 54 years old.'],
    ['en', 'It cost $2,015 and 1,999 francs.'],
    ['en', 'Mi-171 helicopters, 59N6-TE radars and a Boeing 737 came.'],
    ['en', 'Call 555-2019 or (202) 456-1414.'],
    ['en', 'After 9/11 they worked 24/7.'],
    ['en', 'They won 3-2 with version 10.15.7.'],
    ['en', 'They march in step; he may go; a fall in prices; a spring in his step.'],
    ['en', 'Seconds counted in the second half of the match.'],
    ['en', 'He fell 12 floors; sales fell 16 % and 1,990 jobs went.'],
    ['en', 'The Sun and the Mail on their desks; a Sun editor wrote it.'],
    ['en', 'An A380, a Boeing 777, an F-16 and a T-72 came, with Covid-19 and G20 talks.'],
    ['en', 'He lives at 1600 Pennsylvania Avenue and at 12 May Street.'],
    ['en', 'The score was 21-14, then 6-4, 7-5.'],
    ['en', 'The Russell 2000 rose; flight 1549 landed; route 1990 is shut.'],
    ['en', 'The 9/11 attacks and the September 11 attacks changed the law.'],
    ['en', 'Aged 34, he ran it with his wife, 31, and a son of 12.'],
    ['en', 'Windows 2000 and version 2.0.19 are sold for 2,019 euros.'],
    ['fr', 'La réunion a été annulée et le pont avait été fermé.'],
    ['fr', 'Une sonde a atteint la planète Mars.'],
    ['fr', 'La sonde a atteint Mars ; le sol de Mars est rouge.'],
    ['fr', "Un an, c'est long, et le second engin est perdu."],
    ['fr', 'Il a été élu ; ils ont été battus 21-14, puis 6-4.'],
    ['fr', 'Un A400M, un Boeing 737 et un Mirage 2000 ont décollé.'],
    ['fr', 'Il habite 12, rue du 8 mai 1945, près de la place du 14 Juillet.'],
    ['fr', 'Tél. 03 83 59 80 54 ou 06.12.34.56.78, 24h/24 et 7j/7.'],
    ['fr', 'Les attentats du 11-Septembre et la version 10.2.'],
    ['fr', 'À la 23e minute, avant la mi-temps, devant 2000 spectateurs.'],
    ['fr', 'Deux hélicoptères et 2000 hommes sont arrivés.'],
    ['fr', 'Un homme âgé de 54 ans.'],
    ['fr', 'La résolution 2100 fut adoptée.'],
    ['fr', 'Des radars 59N6-TE et des Mi-35P.'],
    ['fr', 'Il a payé 2 015 euros.'],
    ['en', 'He may resign, and troops may march through the capital.'],
    ['en', 'March on the palace, the crowd cried.'],
    ['en', 'May I ask, said the judge, and Theresa May left.'],
    ['en', 'The Sun reported it, and the Sun said so; Sun Microsystems fell.'],
    ['en', 'Fall in line, or the market may fall; the fall of Kabul shook them.'],
    ['en', 'After the fall of the Wall, a fall in prices followed.'],
    ['en', 'He had a spring in his step; hot spring water; spring rolls.'],
    ['en', 'A second blast; a second coup in nine months, the second of its kind.'],
    ['en', 'Second, he lied; every second counts; a split second later.'],
    ['en', 'The Mars rover sent pictures; Mars Inc. bought it.'],
    ['en', 'UN Resolution 2100 and Security Council resolution 1973 and Res. 2227.'],
    ['en', 'Call 020 7946 0018 or +33 1 45 20 20 21 or 1-800-555-1999.'],
    ['en', 'It cost $2,010, 1,995 euros, 2021 euros, £1985 and 2,000 CFA francs.'],
    ['en', 'They won 20-19, lost 2-1 and drew 1-1; the score was 12-10.'],
    ['en', 'Two Mi-171 and Mi-35M helicopters, four Su-25s, an Il-76, an L-39, a CN-235, 59N6-TE radars.'],
    ['en', 'A Boeing 737, a 747-400, a Boeing 787, an Airbus A320, a C-130 and a T-90.'],
    ['en', 'Moussa, 45, and his son, 12, left; the 30-year-old, aged 29, stayed.'],
    ['en', 'Version 2.0, version 10.15, Python 3.10, iOS 15, Windows 95 and Office 2019.'],
    ['en', 'He lives at 10 Downing Street, 1999 Main Street, 221 March Lane and 5 May Road.'],
    ['en', 'The line is open 24/7 and 7 days out of 7.'],
    ['en', 'Since 9/11, the 9/11 Commission and the 9/11 attacks.'],
    ['en', 'They drove a Peugeot 2008 and a Renault 19; a Mazda 2000 too.'],
    ['en', 'Some 2000 people, 1,500 troops and 2020 soldiers.'],
    ['en', 'He got 2021 votes and 1999 seats.'],
    ['en', 'Highway 1999, Route 66, Flight 1990, Gate 20, Bus 2010, Channel 2000.'],
    ['en', 'The index stood at 2011.5 and then at 1999 points.'],
    ['en', 'Case no. 2015 was shelved.'],
    ['en', 'Article 1999, Law 2018-023, Decree No. 2021-0385 and Bill 2020.'],
    ['en', 'It has a range of 2000 km, a height of 1998 meters and weighs 1,900 kg.'],
    ['en', 'One in three; one of two; two to three; at one with nature.'],
    ['en', "March Madness, the Women's March, the Long March; April fools."],
    ['en', 'Wed in haste: the two wed at last; he sat down; the sun set; she may have.'],
    ['en', 'Operation Serval, the G5, the G20, the P5+1, the 3rd Brigade, the 1st Division.'],
    ['en', 'The 19th Army; the 4th floor; the 2nd largest; the 12th man; the 10th district.'],
    ['en', "The Fifth Republic, World War II, the Six-Day War and the Hundred Years' War."],
    ['en', 'Black Friday sales; Bloody Sunday march; Good Friday Agreement; the April 6 Movement.'],
    ['en', 'The Sunday Times, the Daily Mail, the Evening Standard, the Friday Times.'],
    ['en', 'The National Day of Mourning; the Year of the Pig; Day Zero; D-Day.'],
    ['fr', 'La réunion a été annulée, le pont avait été fermé et ils ont été vus.'],
    ['fr', 'Il a été élu ; elle a été blessée ; ont été tués ; ayant été averti.'],
    ['fr', 'La planète Mars, la sonde sur Mars, le rover martien, le Champ-de-Mars.'],
    ['fr', 'Le Champ de Mars, la place du 8-Mai-1945.'],
    ['fr', "Un an plus tôt que prévu, ce n'est pas l'an un ; dix ans, c'est long."],
    ['fr', 'Le second lot, la seconde fois, en seconde position, une seconde.'],
    ['fr', 'La résolution 2100 du Conseil de sécurité, la résolution 1973.'],
    ['fr', 'Appelez le 01 45 20 20 21, le 06.12.19.99.20, le +223 20 22 51 21.'],
    ['fr', 'Il a coûté 2 015 euros, 1 999 francs, 2021 euros et 2 000 FCFA.'],
    ['fr', 'Ils ont gagné 20-19, perdu 2-1 et fait 1-1 ; victoire 3 à 1.'],
    ['fr', 'Deux Mi-171, quatre Su-25, un Il-76, des radars 59N6-TE, un Rafale, des Mirage 2000-D.'],
    ['fr', 'Un Boeing 737, un A320, un C-130, un CASA 295 et un L-39.'],
    ['fr', 'Moussa, 45 ans, et son fils de 12 ans ; un homme de 54 ans ; âgée de 19 ans.'],
    ['fr', 'La version 2.0, la version 10.15, Windows 95, Office 2019.'],
    ['fr', 'Il habite 10 rue de la Paix, 12 rue du 4 Septembre, avenue du 11 Novembre 1918.'],
    ['fr', 'Ouvert 24h/24, 7j/7 et 24 heures sur 24.'],
    ['fr', 'Depuis le 11-Septembre, les attentats du 11-Septembre.'],
    ['fr', 'Une Peugeot 2008, une Renault 19 et une Citroën C3.'],
    ['fr', 'Quelque 2000 personnes, 1 500 soldats et 2020 hommes.'],
    ['fr', 'Deux hélicoptères, deux heures de route, une heure de débat.'],
    ['fr', "L'indice est à 2011,5 points."],
    ['fr', "La loi n° 2018-023, le décret 2021-0385 et l'article 1999."],
    ['fr', 'Une portée de 2000 km, une altitude de 1998 m et 1 900 kg.'],
    ['fr', 'Le 3e régiment, la 1re division, le 19e arrondissement, la 4e étage.'],
    ['fr', 'La Ve République, la guerre de Cent Ans, la guerre des Six Jours.'],
    ['fr', 'Le Journal du dimanche, le Sunday Times et le Daily Mail.'],
    ['fr', 'Le bel été des affaires ; hiver comme été.'],
  ] as const)('%s: %s', (lang, sentence) => {
    expect(timesIn(sentence, lang).filter(({ type }) => type === 'DATE' || type === 'TIME')).toEqual([]);
  });

  it('is found but stays unresolved where the calendar has no such day', () => {
    expect(timesIn('It was signed on 31 February 2021.')[0]).toMatchObject({
      value: 'XXXX-XX-XX',
      earliest: null,
      latest: null,
    });
  });
});

describe('an uncertain publication day', () => {
  const week = '2021-10-01/2021-10-08';

  it('is carried on to what depends on it', () => {
    expect(timesIn('The envoy arrived on Thursday.', 'en', week)[0]).toMatchObject({
      value: '2021-WXX-4',
      edtf: '2021-09-30/2021-10-07',
      basis: 'inferred',
    });
  });

  it('leaves alone what does not', () => {
    const [day, month] = timesIn('On 3 June they met, as in May 2020.', 'en', week);
    expect(month).toMatchObject({ edtf: '2020-05', basis: 'stated' });
    expect(day).toMatchObject({ edtf: '2021-06-03', basis: 'resolved' });
  });

  it('leaves one side open where only one is known', () => {
    expect(timesIn('The envoy arrived yesterday.', 'en', '2021-10-02/..')[0]).toMatchObject({
      earliest: '2021-10-01',
      latest: null,
    });
  });
});

it('reads through zero-width characters and keeps the offsets (bad input 9)', () => {
  const text = 'They met on 3\u200b May\u00ad 2020, briefly.';
  const [time] = timesIn(text);
  expect(time).toMatchObject({ value: '2020-05-03', text: '3\u200b May\u00ad 2020' });
  expect(text.slice(time!.start, time!.end)).toBe(time!.text);
});

describe('a fiscal year or quarter', () => {
  it.each([
    ['Revenue rose in fiscal 1989.', 'FY1989', '1988-01-01/1990-12-31'],
    ['Revenue rose in the third quarter of fiscal 1989.', 'FY1989-Q3', '1988-01-01/1990-12-31'],
    ['Revenue rose in its fiscal third quarter.', 'FY2021-Q3', '2020-01-01/2022-12-31'],
  ])('has a value, and no days of its own: %s', (sentence, value, edtf) => {
    expect(timesIn(sentence)[0]).toMatchObject({ value, edtf, basis: 'inferred' });
  });
});

describe('a time of day', () => {
  it('before and after it are of its day', () => {
    expect(timesIn('Talks broke up shortly before 3 a.m. in Lima.')[0]).toMatchObject({
      use: 'at',
      edtf: '2021-10-06',
    });
  });

  it('that is past is not that of a day to come', () => {
    const told = 'Talks will resume on Sunday. Two people were arrested at noon.';
    expect(timesIn(told).map(({ edtf }) => edtf)).toEqual(['2021-10-10', '2021-10-06']);
  });
});

describe('hours up to now', () => {
  it.each([
    ['en', 'Nine died in the past 24 hours.', '2021-10-05/2021-10-06'],
    ['fr', 'Neuf malades sont morts ces dernières 48 heures.', '2021-10-04/2021-10-06'],
  ] as const)('%s: %s', (lang, sentence, edtf) => {
    expect(timesIn(sentence, lang)[0]).toMatchObject({ edtf });
  });
});
