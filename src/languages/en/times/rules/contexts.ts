import { list } from '../../../times.ts';

/** Words in front of a month or a year that is one. */
export const prepositions = list(`
  in of on since by until till from to through before after during for between and or around about
  than back early mid late last next this throughout - – — ( , circa ending ended spring summer autumn
  fall winter with coming their its his her our a an no both versus vs against strong weak
`);

/** Words in front of "the day", "the quarter" that speak of a time told of before. */
export const narrativeNouns = list(`
  in for of during end ended ending finish finished close closed from on
`);

/** Words in front of which a number counts, and is no year. */
export const counted = list(`
  people troops soldiers men women children workers miles km kilometers kilometres metres meters
  feet jobs hours gmt utc local points tons tonnes vehicles cars houses pages deaths others
  million billion per shares dollars euros civilians fighters mercenaries years votes seats
  students pupils patients cases families homes residents villagers migrants refugees members
  employees passengers units copies barrels acres hectares square kg kilos pounds rubles roubles
  rupees yen francs policemen officers prisoners rounds guests delegates voters ballots
`);
