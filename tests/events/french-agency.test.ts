import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

const find = (text: string, type: string) => mention(text, type, 'fr');

describe('what stands beside the verb without one of its own', () => {
  test.each([
    ['Ministre de la Justice depuis 2020, Omar Sarr a été arrêté.', 'arrest'],
    ['Les rebelles ont renversé le président Omar Sarr, au pouvoir depuis 2015.', 'coup'],
    ['En poste depuis 2011, le ministre a démissionné.', 'resignation'],
  ])('since when somebody is something is not when it happened: %s', (text, type) => {
    expect(find(text, type).date.edtf).not.toMatch(/^20[12][015]/u);
  });

  test.each([
    ['Absent au procès, le maire a été condamné à deux ans de prison.', 'maire'],
    ['Furieux de la décision, Omar Sarr a été condamné mardi.', 'Omar Sarr'],
  ])('what opens the sentence without an article is said of the subject: %s', (text, whom) => {
    expect(who(find(text, 'court-decision'), 'recipient')).toBe(whom);
  });

  test('a day behind a call is that of what is called for', () => {
    expect(find('Le syndicat appelle à une grève lundi.', 'protest').date.edtf).toBe('2023-10-09');
    const text = 'Les préavis prévoient une grève de lundi 20h à mardi 20h.';
    expect(find(text, 'protest').date.edtf).toBe('2023-10-09/2023-10-10');
  });
});

describe('status', () => {
  test('strikes with an aim have been', () => {
    const text = 'Les bombardements kényans visant à affaiblir la défense ont fait dix morts.';
    expect(find(text, 'attack').status).toBe('occurred');
  });

  test('what somebody affirms that he does is not to come', () => {
    const text = 'La milice, qui affirme protéger les éleveurs, a quitté le village.';
    expect(find(text, 'aid').status).toBe('reported');
  });

  test('after the decision to suspend it is done, after the threat it is not', () => {
    const after = (what: string): string =>
      find(`Le ministre a démissionné après ${what} de la Fifa de suspendre la fédération.`, 'suspension')
        .status;
    expect([after('la décision'), after('la menace')]).toEqual(['occurred', 'threatened']);
  });
});

describe('who', () => {
  test('no place wounds, though it hangs on the verb', () => {
    const text =
      'Les rebelles ont attaqué un poste à Lora, dans le nord du Kenya, qui a blessé trois soldats.';
    expect(who(find(text, 'casualties'), 'actor')).toBeUndefined();
  });

  test('« que » behind a comma tells of the name before it', () => {
    const text =
      'Une réunion s’est tenue entre le Tchad et le Kenya, que Bamako accuse d’armer les rebelles.';
    expect(who(find(text, 'accusation'), 'recipient')).toBe('Kenya');
  });

  test('who does it and to whom, each between commas', () => {
    const found = find(
      'La ligue a annoncé la suspension, par la Fifa, de la fédération kényane.',
      'suspension',
    );
    expect([who(found, 'actor'), found.object]).toEqual(['Fifa', 'fédération kényane']);
  });

  test('whose dissolution is denounced is not denounced', () => {
    const text = 'Le syndicat a dénoncé la dissolution de l’Assemblée.';
    expect(who(find(text, 'condemnation'), 'recipient')).toBeUndefined();
  });

  test('a word for a body opens no place', () => {
    const text = 'Les combats entre les rebelles du Mouvement du 12 mai (M12) et l’armée ont repris.';
    expect(find(text, 'fighting').place).toBeUndefined();
  });
});

test('a full stop parts thousands', () => {
  expect(find('Le séisme a fait 1.100 morts.', 'casualties').quantity).toBe(1100);
});

describe('what is settled by saying so', () => {
  test.each([
    ['Le Kenya a annoncé lundi suspendre son aide au Tchad.', 'occurred', '2023-10-02'],
    ['Le Parlement a voté lundi la suspension du maire.', 'occurred', '2023-10-02'],
  ])('%s', (text, status, day) => {
    const found = find(text, 'suspension');
    expect([found.status, found.date.edtf]).toEqual([status, day]);
  });

  test('what is announced for later is not', () => {
    const found = find('L’armée a annoncé mardi retirer ses troupes de Lora.', 'withdrawal');
    expect(found.status).toBe('planned');
    expect(found.date.edtf).not.toBe('2023-10-03');
  });
});

describe('words that name no event', () => {
  test.each([
    ['Le ministre assure l’intérim depuis lundi.', 'statement'],
    ['Une attaque menée par une quarantaine d’assaillants a fait deux morts.', 'restriction'],
    ['Le Parlement a rejeté une motion de censure contre le gouvernement.', 'restriction'],
  ])('%s', (text, type) => {
    expect(read(text, 'fr').mentions.map((each) => each.type)).not.toContain(type);
  });
});

test('an attack is made on the day that its dead are told of', () => {
  const text = 'En mars 2016, une attaque menée par des rebelles contre une base avait fait 12 morts.';
  expect(find(text, 'attack').date.edtf).toBe('2016-03');
});

test('sanctions approved against somebody are no support', () => {
  const text = 'L’Union européenne a approuvé un paquet de sanctions contre le Kenya.';
  expect(who(find(text, 'sanction'), 'recipient')).toBe('Kenya');
});

test('a gathering is broken up at a place, not the place', () => {
  const found = find('La police a dispersé mardi à Dakar un rassemblement.', 'restriction');
  expect([who(found, 'recipient'), found.sense]).toEqual([undefined, 'dispersal']);
});

test('whose prisoners are set free does not free them', () => {
  const found = find('Le Qatar a annoncé la libération de dix détenus kényans.', 'release');
  expect(who(found, 'actor')).toBeUndefined();
});

describe('who and what, in longer sentences', () => {
  test('a charge is the verb’s, whatever noun stands between', () => {
    const text = 'Le gouvernement a accusé le Parti libre d’opposition d’avoir mené une attaque.';
    const found = find(text, 'attack');
    expect([found.status, who(found, 'actor')]).toEqual(['alleged', 'Parti libre d’opposition']);
  });

  test('what another has destroyed is no plan of who announces it', () => {
    const found = find('L’agence a annoncé la destruction par le Kenya de deux ponts.', 'destruction');
    expect(found.status).not.toBe('planned');
  });

  test('shells that are fired are not attacked', () => {
    const found = find('Des civils ont été tués par des obus tirés par l’armée.', 'attack');
    expect(who(found, 'victim')).toBeUndefined();
  });

  test.each(['du séisme', 'de l’attaque'])('the toll %s counts no victims of that name', (what) => {
    expect(who(find(`Le bilan ${what} est de dix morts.`, 'casualties'), 'victim')).toBeUndefined();
  });
});

test('between two days of one month', () => {
  const found = find('Le camp a été bombardé par l’armée entre le 14 et le 17 septembre.', 'attack');
  expect(found.date.edtf).toBe('2023-09-14/2023-09-17');
});
