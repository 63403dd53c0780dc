import { describe, expect, it } from 'vitest';
import { timesIn } from './article.ts';

/** In an article of Wednesday 6 October 2021. */
const cases: [lang: 'en' | 'fr', sentence: string, value: string][] = [
  ['en', 'The envoy arrived on Monday.', '2021-10-04'],
  ['en', 'The envoy will arrive on Monday.', '2021-10-11'],
  ['en', 'The envoy arrived on Wednesday.', '2021-10-06'],
  ['en', 'Shops are closed until Friday.', '2021-10-08'],
  ['en', 'The rebels freed the hostages in May.', '2021-05'],
  ['en', 'The rebels will free the hostages in May.', '2022-05'],
  ['en', 'The council met in October.', '2021-10'],
  ['en', 'The council met in December.', '2020-12'],
  ['en', 'The bridge is to be opened in December.', '2021-12'],
  ['en', 'By August, the rebels had taken the town.', '2021-08'],
  ['en', 'Hearings begin on October 20.', '2021-10-20'],
  ['en', 'Kenya will ship wheat and fuel to Chad in June, the envoy said.', '2022-06'],
  ['en', 'The fleet sailed on December 20.', '2020-12-20'],
  ['en', 'The vote was postponed on Monday.', '2021-10-04'],
  ['en', 'The vote was postponed to Monday.', '2021-10-11'],
  ['fr', "L'émissaire est arrivé lundi.", '2021-10-04'],
  ['fr', 'Le vote a été reporté lundi.', '2021-10-04'],
  ['fr', "L'émissaire arrivera lundi.", '2021-10-11'],
  ['fr', 'Paris a annoncé le retrait en mai.', '2021-05'],
  ['fr', 'Le pont doit être inauguré en mai.', '2022-05'],
  ['fr', 'La foule a défilé devant le parlement lundi soir.', '2021-10-04TEV'],
  ['fr', 'La société, devant livrer les bus lundi, se tait.', '2021-10-11'],
  ['fr', 'Le conseil se tiendra le 20 décembre.', '2021-12-20'],
  ['fr', 'Paris a dit que le roi se rendrait vendredi à Lima.', '2021-10-08'],
  ['fr', 'Le roi rencontrait vendredi le maire.', '2021-10-01'],
];

describe('the direction of an expression', () => {
  it.each(cases)('%s: %s', (lang, sentence, value) => {
    expect(timesIn(sentence, lang).map((time) => time.value)).toEqual([value]);
  });

  it('is shown with what speaks for it', () => {
    const [time] = timesIn('The envoy will arrive on Monday.');
    expect(time!.working).toEqual([
      { kind: 'words', text: 'Monday' },
      { kind: 'anchor', to: 'published', edtf: '2021-10-06' },
      { kind: 'direction', towards: 'future', because: 'future-tense' },
      { kind: 'result', edtf: '2021-10-11' },
    ]);
  });

  it('is the same day for the weekday of publication', () => {
    const [time] = timesIn('The envoy arrived on Wednesday.');
    expect(time!.working).toContainEqual({ kind: 'direction', towards: 'same', because: 'same-weekday' });
  });
});
