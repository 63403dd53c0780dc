import { describe, expect, it } from 'vitest';
import { machineDate, monthHeading, writeDate } from '../../src/site/view/dates.ts';
import { addresses } from '../../src/site/view/desk.ts';
import { NO_YEAR } from '../../src/text/edtf.ts';
import { date } from './builders.ts';

const day = date('2021-10-01');
const month = date('2020-08', 'month', '2020-08-01', '2020-08-31');
const late = date('2021-08-21/2021-08-31', 'part-of-month', '2021-08-21', '2021-08-31');

describe('writeDate', () => {
  it('writes a day with its weekday, and the first of a month as French does', () => {
    expect(writeDate(day, 'en', { weekday: true })).toBe('Friday 1 October 2021');
    expect(writeDate(day, 'fr', { weekday: true })).toBe('vendredi 1er octobre 2021');
  });

  it('is no more exact than the date', () => {
    expect(writeDate(month, 'en')).toBe('August 2020');
    expect(writeDate(late, 'en')).toBe('late August 2021');
    expect(writeDate(late, 'fr')).toBe('fin août 2021');
    expect(writeDate(date('2021-22', 'season', '2021-06-01', '2021-08-31'), 'fr')).toBe('été 2021');
    expect(writeDate(date('2019', 'year', '2019-01-01', '2019-12-31'), 'fr')).toBe('2019');
  });

  it('leaves out the year that the heading gives', () => {
    expect(writeDate(day, 'en', { within: 2021 })).toBe('1 October');
    expect(writeDate(day, 'en', { within: 2020 })).toBe('1 October 2021');
  });

  it('says what is open', () => {
    expect(writeDate(date('../2021-10-01', 'open', null, '2021-10-01'), 'en')).toBe('by 1 October 2021');
    expect(writeDate(date('../2021-10-01', 'open', null, '2021-10-01'), 'fr')).toBe(
      'au plus tard le 1er octobre 2021',
    );
    expect(writeDate(date('2021-10-01/..', 'open', '2021-10-01', null), 'en')).toBe('from 1 October 2021');
  });

  it('says what is known of a day without its year or its week', () => {
    const some = (edtf: string, value: string, earliest: string | null, latest: string | null) => ({
      ...date(edtf, 'open', earliest, latest),
      timex: { start: 0, end: 1, text: 'x', value },
    });
    const day = some('2021-03-31/..', 'XXXX-03-31', '2021-03-31', null);
    expect(writeDate(day, 'en')).toBe('31 March, of 2021 or a later year');
    expect(writeDate(day, 'fr')).toBe('31 mars, de 2021 ou d’une année suivante');
    expect(writeDate(some('../..', 'XXXX-05', null, null), 'en')).toBe('May, year unknown');
    const saturday = some('2021-06-26/2021-12-25', '2021-WXX-6', '2021-06-26', '2021-12-25');
    expect(writeDate(saturday, 'en')).toBe('a Saturday, 26 June to 25 December 2021');
    expect(writeDate(some('2021-04-05/..', 'XXXX-WXX-1', '2021-04-05', null), 'fr')).toBe(
      'un lundi, à partir du 5 avril 2021',
    );
  });

  it('writes what two ends share only once', () => {
    expect(writeDate(date('2021-10-01/2021-10-08', 'interval', '2021-10-01', '2021-10-08'), 'en')).toBe(
      '1 to 8 October 2021',
    );
    expect(writeDate(date('2021-10-01/2021-10-08', 'interval', '2021-10-01', '2021-10-08'), 'fr')).toBe(
      '1er au 8 octobre 2021',
    );
    expect(writeDate(date('2021-06/2021-07', 'interval', '2021-06-01', '2021-07-31'), 'en')).toBe(
      'June to July 2021',
    );
    expect(writeDate(date('2020-12/2021-01', 'interval', '2020-12-01', '2021-01-31'), 'en')).toBe(
      'December 2020 to January 2021',
    );
  });

  it('says where a date is approximate, doubtful or one of two', () => {
    expect(writeDate(date('2021~', 'year', '2021-01-01', '2021-12-31'), 'en')).toBe('about 2021');
    expect(writeDate(date('2021-10-01?'), 'en')).toBe('perhaps 1 October 2021');
    expect(writeDate(date('[2021-06,2021-07]', 'interval', '2021-06-01', '2021-07-31'), 'en')).toBe(
      'June or July 2021',
    );
  });

  it('falls back on the first and last day for a notation of its own', () => {
    expect(writeDate(date('2021-W39', 'interval', '2021-09-27', '2021-10-03'), 'en')).toBe(
      '27 September to 3 October 2021',
    );
  });
});

describe('the heading of an event that nothing bounds', () => {
  it('says that its day is unknown, on a page of its own', () => {
    const nothing = date('../..', 'open', null, null);
    expect(monthHeading({ ...nothing, basis: 'inferred' }, 'en').label).toBe('Day unknown');
    expect(monthHeading({ ...nothing, basis: 'inferred' }, 'fr').label).toBe('Jour inconnu');
    expect(addresses.year(NO_YEAR)).toBe('/years/unknown/');
  });
});

describe('machineDate', () => {
  it('gives only what <time> may hold', () => {
    expect(machineDate(day)).toBe('2021-10-01');
    expect(machineDate(month)).toBe('2020-08');
    expect(machineDate(late)).toBeUndefined();
    expect(machineDate(date('2021-22', 'season'))).toBeUndefined();
  });
});
