import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const types = (text: string): string[] => read(text).mentions.map(({ type }) => type);

/** Ordinary words of each type, one sentence each. */
const SENTENCES: Record<string, string[]> = {
  accusation: [
    'Peru levelled a charge of espionage against Chile on Monday.',
    'The governor held the miners responsible for the fire on Monday.',
    'Brazil submitted a complaint to the World Trade Organization on Monday.',
  ],
  agreement: [
    'Kenya signed a letter of intent with Chad on Monday.',
    'The two firms formed a joint venture on Monday.',
    'The three parties formed a coalition on Monday.',
    'Kenya and Chad reached a consensus on fishing on Monday.',
    'Kenya signed an MoU with Chad on Monday.',
  ],
  aid: [
    'Kenya rushed doctors to the flooded valley on Monday.',
    'The navy saved twelve sailors on Monday.',
    'The ministry launched a vaccination campaign on Monday.',
    'Nurses inoculated two thousand children on Monday.',
    'Volunteers handed out food in Goma on Monday.',
    "The bank wrote off the country's debt on Monday.",
    'Spain sent rescuers to Chad on Monday.',
    'Kenya earmarked $20 million for the refugees on Monday.',
  ],
  appointment: [
    'Ana Ruiz became president in 2019.',
    'Ana Ruiz came to power in 2019.',
    'Ana Ruiz returned to power in 2019.',
    'The board hired a new chief executive on Monday.',
    'Ana Ruiz took the oath of office on Monday.',
    'The party selected Ana Ruiz as its candidate on Monday.',
    'The king ascended the throne in 2019.',
    'Ana Ruiz assumed the leadership of the party on Monday.',
  ],
  'election-timetable': [
    'Ana Ruiz won re-election on Sunday.',
    'Kenyans went to the polls on Tuesday.',
    'Ana Ruiz claimed victory on Sunday.',
    'Ana Ruiz secured a third term on Sunday.',
    'The party swept the elections on Sunday.',
  ],
  arrest: [
    'Police caught the suspect on Monday.',
    'Police recaptured the prisoner on Monday.',
    'Police handed the suspect to Kenyan investigators on Monday.',
    'Gunmen snatched two priests on Monday.',
  ],
  attack: [
    'A lorry ploughed into a crowd on Monday.',
    'Gunmen planted a bomb on Monday.',
    'Assailants strangled a priest on Monday.',
    'Rockets hit a residential district on Monday.',
  ],
  destruction: [
    'An earthquake hit northern Chad on Monday.',
    'A cyclone struck Madagascar on Monday.',
    'A ferry capsized on the lake on Monday.',
    'A bus overturned near Lima on Monday.',
    'A cargo plane crashed near Lima on Monday.',
    'Two trains collided near Lima on Monday.',
    'A tanker ran aground near Lima on Monday.',
    'A fire broke out at the refinery on Monday.',
    'The volcano erupted on Monday.',
    'The warehouse caught fire on Monday.',
  ],
  casualties: [
    'Rescuers recovered nine bodies on Monday.',
    'Police found twelve bodies on Monday.',
    'Three climbers were found dead on Monday.',
  ],
  concession: [
    'Kenya granted the inspectors access on Monday.',
    'Kenya rolled back restrictions on Monday.',
    'The minister backtracked on Monday.',
    'The government reversed the ban on Monday.',
  ],
  condemnation: [
    'Chile spoke out against the law on Monday.',
    'Chile hit out at Peru on Monday.',
    'Chile expressed alarm on Monday.',
    'Chile voiced dismay on Monday.',
  ],
  'court-decision': [
    'The court handed down a sentence on Monday.',
    'The judge granted bail to the mayor on Monday.',
    'The mayor was put on trial on Monday.',
    'The court heard the case on Monday.',
    'The court issued an injunction on Monday.',
    'Prosecutors dropped the case on Monday.',
  ],
  demand: [
    'Finland submitted a request on Monday.',
    'The ministry instructed schools to close on Monday.',
    'The UN recommended a new mission on Monday.',
  ],
  denial: ['The ministry dispelled the rumours on Monday.'],
  deployment: ['Spain scrambled two jets on Monday.', 'A Spanish warship docked in Lima on Monday.'],
  'diplomatic-ties': [
    'Chad and Kenya restored diplomatic relations on Monday.',
    'Chad re-established ties with Kenya on Monday.',
  ],
  expulsion: [
    'Thousands of villagers fled their homes on Monday.',
    'Kenya sent home two diplomats on Monday.',
    'Kenya sent back forty migrants on Monday.',
  ],
  fighting: ['The army repulsed the rebels on Monday.'],
  investigation: [
    'Police reopened the case on Monday.',
    'The government set up an inquiry on Monday.',
    'The ministry appointed a commission of inquiry on Monday.',
  ],
  legislation: ['The minister unveiled the budget on Monday.', 'The senate cleared the bill on Monday.'],
  meeting: ['The two leaders sat down for talks on Monday.'],
  negotiation: ['The two sides returned to the table on Monday.'],
  promise: ['The fund committed $20 million on Monday.'],
  protest: [
    'The union launched a strike on Monday.',
    'Protesters gathered outside the ministry on Monday.',
    'Farmers set up roadblocks on Monday.',
  ],
  release: ['The hostages regained their freedom on Monday.'],
  resignation: [
    'The minister stepped aside on Monday.',
    'The bank cut 500 jobs on Monday.',
    'The bank shed 500 jobs on Monday.',
  ],
  restriction: [
    'The ministry doubled the price of fuel on Monday.',
    'The government increased taxes on Monday.',
    'Police broke up the rally on Monday.',
    'The ministry tightened the rules on Monday.',
    'The government ordered a lockdown on Monday.',
  ],
  seizure: ['Police recovered a cache of rifles on Monday.'],
  support: ['Spain extended its condolences on Monday.', 'Spain offered condolences on Monday.'],
  suspension: [
    'The airline grounded its fleet on Monday.',
    'The council delayed the summit on Monday.',
    'The council put off the summit on Monday.',
    'The talks fell apart on Monday.',
    'Peru exited the bloc on Monday.',
  ],
  takeover: [
    'Peel snapped up a rival on Monday.',
    'Peel took a stake in Acme on Monday.',
    'Peel divested its stake in Acme on Monday.',
    'Peel raised its stake in Acme on Monday.',
  ],
  visit: ['The premier rushed to the flooded valley on Monday.'],
  cooperation: ['Kenya deepened its ties with Chad on Monday.'],
  'base-closure': ['Kenya shuttered its consulate on Monday.'],
};

describe.each(Object.entries(SENTENCES))('ordinary words of %s', (type, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(types(text)).toContain(type);
  });
});

describe('words that only look like it', () => {
  it.each([
    ['The prize became the talk of the town in 2019.', 'appointment'],
    ['The fund will help towns struck by floods.', 'destruction'],
    ['The fund sent a team to Riga last week.', 'aid'],
    ['Ana Ruiz came to the office on Monday.', 'appointment'],
  ])('%s: no %s', (text, type) => {
    expect(types(text)).not.toContain(type);
  });
});
