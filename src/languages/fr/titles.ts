import type { Doubt, NameWords, ThingWords, Titles } from '../titles.ts';
import { figures } from './figures.ts';
import { nouns, verbs } from './title-verbs.ts';
import { fine, spaceFinely } from './typography.ts';

const NUMBERS = 'zéro un deux trois quatre cinq six sept huit neuf dix'.split(' ');

/** Islands and city states are named without an article. */
const WITHOUT_ARTICLE = new Set(
  (
    'Cuba,Israël,Haïti,Chypre,Malte,Taïwan,Madagascar,Singapour,Djibouti,Oman,Bahreïn,Monaco,Maurice,Otan,Amnesty International,' +
    'Human Rights Watch,Médecins sans frontières,Interpol,Europol,Matignon,Downing Street,Whitehall'
  ).split(','),
);
/** Regions and continents have an article, cities none. */
const REGIONS: Record<string, 'f' | 'm'> = {
  ...{ Afrique: 'f', Amérique: 'f', Asie: 'f', Europe: 'f', Océanie: 'f', Crimée: 'f', Sibérie: 'f' },
  ...{ Sahel: 'm', Sahara: 'm', Maghreb: 'm', Levant: 'm', Caucase: 'm', Donbass: 'm', Kremlin: 'm' },
  ...{ 'Moyen-Orient': 'm', 'Proche-Orient': 'm', 'Liptako-Gourma': 'm', Gourma: 'm', Élysée: 'm' },
};
/** First words of the names of bodies that a reader knows by their common noun: « l’État », « le Sénat ». */
const bodies: Titles['bodies'] = {
  ...{ État: 'm', Parlement: 'm', Sénat: 'm', Congrès: 'm', Conseil: 'm', Comité: 'm', Ministère: 'm' },
  ...{ Parti: 'm', Front: 'm', Mouvement: 'm', Tribunal: 'm', Trésor: 'm', Rassemblement: 'm' },
  ...{ Assemblée: 'f', Chambre: 'f', Cour: 'f', Commission: 'f', Église: 'f', Armée: 'f', Union: 'f' },
  ...{ Organisation: 'f', Ligue: 'f', Coalition: 'f', Garde: 'f', Banque: 'f', Alliance: 'f', Haute: 'f' },
  ...{ Haut: 'm', Observatoire: 'm', Coordination: 'f', Confédération: 'f', Fédération: 'f', Syndicat: 'm' },
};
const VOWEL = /^[aeiouâàäéèêëîïôöûüùœæ]/iu;
/** The h of a common noun is mute but in these; that of a foreign name is not. */
const ASPIRATED = /^(?:haut|héros|hausse|huit|handicap|hangar|haine|harcèlement|hall|halte|hors)/u;

function elides(phrase: string): boolean {
  return VOWEL.test(phrase) || (phrase.startsWith('h') && !ASPIRATED.test(phrase));
}

/** States and bodies take their article; people, companies, media and places stand alone. */
function nameInSentence({ name, kind, gender, plural }: NameWords): string {
  if (/^(?:les? |la |l[’'])/iu.test(name) || WITHOUT_ARTICLE.has(name)) return name;
  const common = kind === 'place' ? REGIONS[name] : kind === undefined ? bodies[firstWord(name)] : undefined;
  if (common) return withArticle(name, common);
  const named =
    kind === undefined || kind === 'person' || kind === 'company' || kind === 'media' || kind === 'place';
  if (named && !/^\p{Ll}/u.test(name)) return name;
  // « autorités », « forces » : a common noun shows its number.
  const many = plural || (/^\p{Ll}+s(?!\p{L})/u.test(name) && !name.startsWith('pays'));
  return withArticle(name, many ? 'p' : gender);
}

const firstWord = (name: string): string => name.split(' ', 1)[0]!;

function withArticle(phrase: string, gender?: 'f' | 'm' | 'n' | 'p'): string {
  if (gender === 'p') return `les ${phrase}`;
  if (elides(phrase)) return `l’${phrase}`;
  return gender === 'f' ? `la ${phrase}` : `le ${phrase}`;
}

const amounts: Titles['amounts'] = {
  least: ['au moins', 'au minimum'],
  more: ['plus de', 'plus d’', "plus d'"],
  nearly: ['près de', 'presque', 'près d’', "près d'"],
  about:
    'environ,quelque,autour de,aux alentours de,dizaine,douzaine,quinzaine,vingtaine,trentaine,quarantaine,cinquantaine,soixantaine,centaine,millier'.split(
      ',',
    ),
  most: ['jusqu’à', "jusqu'à"],
};

function thingInSentence({ one, many, gender, quantity, plural, amount, the, owner }: ThingWords): string {
  const hedge = amount ? `${amounts[amount][0]!} ` : '';
  if (quantity !== undefined && (quantity !== 1 || amount)) return `${hedge}${number(quantity)} ${many}`;
  if (quantity === undefined && owner !== undefined) {
    const whole = the && !plural ? withArticle(one, gender) : thingInSentence({ one, many, gender, plural });
    return `${the && plural ? `les ${many}` : whole} ${afterPreposition('de', owner)}`;
  }
  if (quantity === undefined && plural) return `des ${many}`;
  return the ? withArticle(one, gender) : `${gender === 'f' ? 'une' : 'un'} ${one}`;
}

function number(value: number): string {
  return NUMBERS[value] ?? figures(value);
}

/** « en France », « au Mali », « aux États-Unis », « à Kidal ». */
function inPlace(phrase: string): string {
  if (phrase === 'Israël') return `en ${phrase}`;
  const bare = phrase.replace(/^(?:la |l’)/u, '');
  return bare === phrase ? afterPreposition('à', phrase) : `en ${bare}`;
}

/** « l’attaque » of « une attaque ». */
function theThing(phrase: string): string {
  const [, article = '', bare = phrase] = /^(une?|des) (.*)$/u.exec(phrase) ?? [];
  return (
    { un: withArticle(bare, 'm'), une: withArticle(bare, 'f'), des: `les ${bare}` }[article] ?? `les ${bare}`
  );
}

/** « de » and « à » with the article they meet: du, des, d’, au, aux; where and whence with a place. */
function afterPreposition(preposition: string, phrase: string): string {
  if (preposition === 'en') return inPlace(phrase);
  if (preposition === 'd’en') return afterPreposition('de', phrase.replace(/^(?:la |l’)/u, ''));
  if (preposition === 'de') {
    if (/^les /u.test(phrase)) return `des ${phrase.slice(4)}`;
    if (/^le /u.test(phrase)) return `du ${phrase.slice(3)}`;
    // « livraison d’armes »: the indefinite article is swallowed.
    const bare = phrase.replace(/^des /u, '');
    return elides(bare) ? `d’${bare}` : `de ${bare}`;
  }
  if (preposition === 'le') return theThing(phrase);
  if (preposition !== 'à') return `${preposition} ${phrase}`;
  if (/^les /u.test(phrase)) return `aux ${phrase.slice(4)}`;
  return /^le /u.test(phrase) ? `au ${phrase.slice(3)}` : `à ${phrase}`;
}

/** « prévoit de livrer », « aurait livré »: the verb's other forms stand in a table. */
function doubtfulVerb(
  verb: { singular: string; plural: string },
  doubt: Doubt,
  { plural: many, thing }: { plural: boolean; thing: boolean },
): string | undefined {
  const forms = verbs[verb.singular];
  if (!forms) return undefined;
  const [infinitive, participle] = forms;
  const toDo = afterPreposition('de', infinitive);
  const inNumber = (one: string, several: string): string => (many ? several : one);
  // Un traité ne prévoit rien.
  const plans = inNumber(thing ? 'doit' : 'prévoit', thing ? 'doivent' : 'prévoient');
  const planned = thing ? infinitive : toDo;
  const would = inNumber('aurait', 'auraient');
  const said: Record<Doubt, string | undefined> = {
    planned: `${plans} ${planned}`,
    unplanned: `ne ${plans} pas ${planned}`,
    possible: `${inNumber('pourrait', 'pourraient')} ${infinitive}`,
    threatened: `${inNumber('menace', 'menacent')} ${toDo}`,
    alleged: participle && `${would} ${participle}`,
    reported: participle && `${would} ${participle}`,
    denied: participle && `n’${would} pas ${participle}`,
    attempted: `${inNumber('tente', 'tentent')} ${toDo}`,
    'said-attempted': `${would} tenté ${toDo}`,
  };
  return said[doubt];
}

/** The known noun that a phrase begins with: « entrée en vigueur » before « entrée ». */
function headOf(phrase: string): string | undefined {
  const heads = Object.keys(nouns).filter((noun) => phrase === noun || phrase.startsWith(`${noun} `));
  return heads.sort((a, b) => b.length - a.length)[0];
}

type Attempted = 'attempted' | 'said-attempted';
const ADJECTIVES: Record<Exclude<Doubt, 'threatened' | 'possible' | 'unplanned' | Attempted>, string> = {
  planned: 'prévu',
  alleged: 'présumé',
  reported: 'signalé',
  denied: 'démenti',
};
const POSSIBLE = { m: 'éventuel', f: 'éventuelle', mp: 'éventuels', fp: 'éventuelles' };
const ENDINGS = { m: '', f: 'e', mp: 's', fp: 'es' };

/** « retrait prévu de soldats », « élections prévues », « menace d’attaque ». */
function doubtfulNoun(phrase: string, doubt: Doubt): string | undefined {
  const head = headOf(phrase);
  if (head === undefined) return undefined;
  if (doubt === 'attempted') return `tentative ${afterPreposition('de', phrase)}`;
  if (doubt === 'said-attempted') return `tentative présumée ${afterPreposition('de', phrase)}`;
  if (doubt === 'threatened') return `menace ${afterPreposition('de', phrase)}`;
  const form = nouns[head]!;
  if (doubt === 'unplanned') return noneOf(form, doubtfulNoun(phrase, 'planned')!);
  const adjective = doubt === 'possible' ? POSSIBLE[form] : `${ADJECTIVES[doubt]}${ENDINGS[form]}`;
  return `${head} ${adjective}${phrase.slice(head.length)}`;
}

/** « aucun retrait prévu de soldats », « pas d’élections prévues ». */
const noneOf = (form: 'm' | 'f' | 'mp' | 'fp', planned: string): string =>
  form.endsWith('p')
    ? `pas ${afterPreposition('de', planned)}`
    : `${form === 'f' ? 'aucune' : 'aucun'} ${planned}`;

function definite(phrase: string): string | undefined {
  const gender = nouns[headOf(phrase) ?? ''];
  return gender && withArticle(phrase, gender.endsWith('p') ? 'p' : gender === 'f' ? 'f' : 'm');
}

/** « n’aurait pas livré d’armes ». */
function inNegation(phrase: string): string {
  return /^(?:des|une?) /u.test(phrase) ? afterPreposition('de', phrase.replace(/^\S+ /u, '')) : phrase;
}

const LABELS: Record<Doubt, string> = {
  planned: 'prévu',
  possible: 'éventuel',
  threatened: 'menace',
  alleged: 'allégué',
  reported: 'rapporté',
  denied: 'démenti',
  unplanned: 'non prévu',
  attempted: 'tentative',
  'said-attempted': 'tentative présumée',
};

const OWN_PREPOSITION = /^(?:au |à |vers|entre|peut-être|jour )/u;
const DAY = /^\d{1,2}(?:er)? /u;
const RANGE = / (?:au|à) (?=\S)/u;

/** « le 1er octobre 2021 », « en juin 2021 » ; what begins with a preposition keeps its own. */
function at(date: string): string {
  if (OWN_PREPOSITION.test(date) || /^(?:début|fin|mi-)/u.test(date)) return date;
  if (date.startsWith('semaine')) return `dans la ${date}`;
  if (date.startsWith('printemps')) return `au ${date}`;
  const the = DAY.test(date) ? 'le ' : '';
  if (RANGE.test(date)) return `entre ${the}${date.replace(RANGE, ` et ${the}`)}`;
  return the ? `le ${date}` : `en ${date}`;
}

/** « daté du 1er octobre », « de juin 2021 ». */
function from(date: string): string {
  if (OWN_PREPOSITION.test(date)) return date;
  return DAY.test(date) ? `du ${date}` : afterPreposition('de', date);
}

export const titles: Titles = {
  nameInSentence,
  figures,
  bodies,
  thingInSentence,
  amounts,
  afterPreposition,
  doubtfulVerb,
  inNegation,
  doubtfulNoun,
  definite,
  label: (doubt, title) => `${title} (${LABELS[doubt]})`,
  withKicker: (names, title) => spaceFinely(`${names} : ${title}`),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)!}`,
  explain: {
    dated: (date, basis) =>
      ({
        stated: `Daté ${from(date)}, comme le dit la source.`,
        resolved: `Daté ${from(date)}, d’après les mots de la source.`,
        inferred: fine`Daté ${from(date)} ; les sources ne donnent pas de jour, et l’on ne peut en dire plus.`,
        editor: `Daté ${from(date)} par la rédaction.`,
      })[basis],
    known: {
      stated: 'indiqué avec lui',
      resolved: 'tiré de ses mots',
      inferred: 'borné par ce qu’il raconte',
      editor: 'décidé par la rédaction',
    },
    words: (text) => fine`La source dit « ${text} ».`,
    bounded: (date) => fine`L’événement n’y a pas de date propre ; tout ce que l’on sait : ${date}.`,
    anchor: {
      published: (date) => `L’article a paru ${at(date)}.`,
      narrative: (date) => `Le récit se situe ${at(date)}.`,
      event: (date) => `Il est raconté avec un événement daté ${from(date)}.`,
    },
    direction: {
      past: 'Compté en arrière',
      future: 'Compté en avant',
      same: 'Compris comme ce même moment',
    },
    directionBecause: {
      'past-tense': 'car le verbe est au passé',
      'future-tense': 'car le verbe est au futur',
      explicit: 'car les mots le disent',
      'same-weekday': 'car l’article a paru ce jour-là',
      headline: 'car un titre dit ce qui vient d’arriver',
      narrative: 'car le récit suit le cours du temps',
      'news-default': 'car une dépêche dit ce qui vient d’arriver',
    },
    modifier: (mod) =>
      ({
        START: 'Seul le début de cette période est visé.',
        MID: 'Seul le milieu de cette période est visé.',
        END: 'Seule la fin de cette période est visée.',
        APPROX: 'Les mots sont approximatifs.',
        BEFORE: 'C’était avant.',
        AFTER: 'C’était après.',
        LESS_THAN: 'C’était moins que cela.',
        MORE_THAN: 'C’était plus que cela.',
      })[mod] ?? mod,
    constraint: (name, date, text) => `${name} indique ${date}${text ? spaceFinely(` (« ${text} »)`) : ''}.`,
    result: (date) => fine`Donc : ${at(date)}.`,
    typed: (type, trigger) => fine`Genre : ${type}, à cause des mots « ${trigger} ».`,
    status: (status, why) => fine`Statut : ${status}. ${why}.`,
    told: (passages, articles, independent) =>
      `Raconté dans ${passages} ${passages === 1 ? 'passage' : 'passages'} de ${articles} ${articles === 1 ? 'article' : 'articles'}${articles === 1 ? '' : independent === articles ? ', tous indépendants' : `, dont ${independent} ${independent === 1 ? 'indépendant' : 'indépendants'}`}.`,
    merged: (mention, other, because) =>
      fine`${mention} et ${other} racontent un seul événement : ${because.join('\u202f; ')}.`,
    apart: (title, because) => fine`Distingué de « ${title} » : ${because.join('\u202f; ')}.`,
    alone: 'Aucun autre passage ne le raconte.',
    passage: {
      date: (text, edtf) => fine`« ${text} » veut dire ${edtf} :`,
      tells: (mention, event, address) => fine`${mention} raconte ${event} ${address}`,
      leftOut: (why) => fine`Écarté du récit : ${why}.`,
      none: (why) => fine`Aucun événement n’en a été tiré : ${why}.`,
      noSign: 'ni date, ni mot auquel se reconnaît un type d’événement',
      hidden: (event, file) => fine`Elle raconte ${event}, que masque ${file}.`,
      refused: (event, file) => fine`On y a lu ${event} ; ${file} dit que ce n’est pas un événement.`,
    },
    day: {
      events: (date) => fine`Événements ${at(date)} :`,
      none: (date) => `Aucun événement n’est daté ${from(date)}.`,
      maybe: fine`Événements qui ont pu avoir lieu alors, d’après ce qu’on sait de leur date :`,
      before: (event) => fine`Le dernier avant : ${event}`,
      after: (event) => fine`Le suivant : ${event}`,
      named: fine`Phrases qui la nomment et ne racontent aucun événement :`,
    },
    says: (who, words, article) => fine`${who}, dans ${article} : ${words}`,
    disagree: (field, values) => fine`Les sources diffèrent sur ${field} : ${values.join(' contre ')}.`,
    decided: (what, file) => fine`La rédaction a décidé : ${what} (${file}).`,
    constraints: {
      'front-matter': 'Le jour de parution indiqué avec l’article',
      option: 'Le jour de parution donné à l’ajout',
      'date-line': 'La ligne de date de l’article',
      dateline: 'La date en tête de l’article',
      url: 'L’adresse de l’article',
      'file-name': 'Le nom du fichier',
      'last-past-day': 'Le dernier jour raconté au passé',
      'weekday-with-date': 'Un jour de semaine nommé avec sa date',
      'time-of-year': 'Un moment de l’année dit sans son année',
      'named-day': 'La date nommée avec « aujourd’hui », « hier » ou « ce jeudi »',
      'year-reference': 'La façon de nommer une année',
      'planned-ahead': 'Ce qui est annoncé comme à venir',
      'office-term': 'Une fonction exercée pour un temps',
      'other-article': 'Un autre article',
      contradiction: 'Une contradiction dans le texte',
    },
    fields: {
      date: 'la date',
      quantity: 'le nombre',
      object: 'l’objet',
      place: 'le lieu',
      status: 'la réalité des faits',
      'status-ahead': 'la réalité du projet',
      actor: 'l’acteur',
      recipient: 'le destinataire',
    },
  },
  functionWords:
    'a le la les l un une des de du d au aux ce cet cette ces et ou mais donc or ni car si quand lorsque apres avant depuis jusque que qu qui dont quoi comme dans sur sous par pour avec sans entre contre vers chez en y il elle ils elles on nous vous je tu se s son sa ses leur leurs mon ma mes notre nos votre vos est sont etait etaient etre ete a ont avait avaient avoir sera seront serait seraient fait faire pas ne n plus moins tres aussi encore deja meme tout tous toute toutes autre autres dit selon c j m t ainsi alors'.split(
      ' ',
    ),
  verbOf: {
    mort: 'mourir',
    mortes: 'mourir',
    deces: 'deceder',
    vente: 'vendre',
    perte: 'perdre',
    don: 'donner',
    naissance: 'naitre',
    achat: 'acheter',
    tir: 'tirer',
    vol: 'voler',
    choix: 'choisir',
    sortie: 'sortir',
  },
  plainVerbs:
    'prendre donner faire aller venir voir savoir penser vouloir utiliser sembler devenir garder laisser mettre montrer falloir suivre rester continuer attendre'.split(
      ' ',
    ),
  ago: ['il y a', 'plus tot'],
  occasions: {
    'press-conference': ['conference de presse', 'point de presse', 'aux journalistes', 'devant la presse'],
    interview: ['entretien', 'interview', 'au micro de'],
    address: ['discours', 'allocution', "s'adressant", 'a la tribune', "s'est adresse"],
    written: ['communique', 'dans une lettre', 'sur twitter', 'tweete', 'a ecrit', 'ecrit'],
  },
  aside: ['apres', 'avant', 'suite'],
  reasons: {
    'same-type': 'le même genre d’événement',
    'same-cargo': 'une même remise, vue d’un autre côté',
    'same-strike': 'un acte de violence et ce qui en est résulté',
    answers: 'l’un des deux répond à une accusation',
    'same-day': 'le même jour',
    'day-within': 'une date est comprise dans l’autre',
    'date-about': 'les dates sont à peu près les mêmes',
    'same-period': 'la même période',
    'same-actor': 'le même acteur',
    'same-recipient': 'le même destinataire',
    'same-victim': 'la même personne ou institution touchée',
    'same-subject': 'à propos du même sujet',
    'same-speaker': 'la même personne ou institution parle',
    'same-side': 'ceux qui agissent sont du même camp',
    'same-object': 'le même objet',
    'same-quantity': 'le même nombre',
    'same-place': 'le même lieu',
    'same-ordinal': 'la même place dans une série',
    'same-words': 'une formulation proche',
    'same-quote': 'les mêmes mots cités',
    'same-anchor': 'racontés à côté du même autre événement',
    'same-name': 'le même nom chez les deux',
    'same-setting': 'le pays dont parlent leurs articles',
    'same-article': 'raconté dans le même article',
    reminder: 'rappelé en passant',
    'only-candidate': 'aucun autre événement de cette chronologie ne convient',
    'sources-differ-on-date': 'les sources ne diffèrent que sur la date',
    'counted-among': 'l’un de plusieurs qu’une source compte ensemble',
    'counted-as': 'celui qui porte ce numéro dans une série',
    undated: 'sans date à lui',
    'taken-up': 'l’article en reparle en passant',
    reprint: 'la même phrase, reprise mot pour mot',
    translated: 'la même phrase dans une autre langue',
    denial: 'le dément',
    'editor-same': 'la rédaction les dit identiques',
    'other-date': 'des dates différentes',
    'other-actor': 'des acteurs différents',
    'other-recipient': 'des destinataires différents',
    'other-victim': 'des personnes ou institutions touchées différentes',
    'other-speaker': 'des voix différentes',
    'other-place': 'des lieux différents',
    'other-ordinal': 'des places différentes dans une série',
    another: 'une source dit de l’un des deux qu’il est nouveau ou s’ajoute à d’autres',
    'other-occasion': 'des occasions différentes',
    'told-apart': 'un article les distingue',
    'too-little': 'trop peu en commun pour en être sûr',
    'editor-different': 'la rédaction les dit différents',
  },
};
