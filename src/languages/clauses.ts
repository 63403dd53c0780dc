import type { Stance } from '../model.ts';
import type { People } from './people.ts';

/**
 * What the rules need to know of one language to read a clause: its closed classes, and how verbs,
 * nouns and adjectives look upon what they govern. Data; every language fills all of it.
 */
export interface Clauses extends People {
  /** Auxiliaries that build compound tenses and the passive, lemma → use. */
  auxiliaries: Record<string, 'be' | 'have' | 'do'>;
  /** The verb that says what somebody or something is. */
  copula: string;
  /** Verbs whose perfect is built as a passive is, so that it is none: « est arrivé ». */
  perfectsWithBe: string[];
  /** Those of them that no object can make passive: whoever arrives does so himself. */
  movements: string[];
  /** Two verbs that say one thing → the verb that says it alone: « faire savoir ». */
  verbIdioms: Record<string, string>;
  /** Words before a numeral that only weigh it, read as part of its phrase: « au moins 32 ». */
  weights: string[];
  /** Forms in which an auxiliary stands before a participle, where the tagger has no other sign of it. */
  auxiliaryForms: string[];
  /** Articles, alone or with a preposition, of masculine nouns. */
  masculines: string[];
  /** The same of feminine nouns. */
  feminines: string[];
  /** Endings of nouns that are feminine, where the article does not tell: « l'association ». */
  feminineEndings: string[];
  /** The same of nouns in the plural. */
  plurals: string[];
  /** Nouns of stretches of time that may stand between a verb and its object: « a mené dans la nuit des … ». */
  stretches: string[];
  /** Words for the person named last, besides the pronouns: « celui-ci », « l'intéressé ». */
  lastNamed: string[];
  /** Verbs (lemma or form) that colour the verb after them. */
  modals: Record<string, Modality>;
  /** Verbs that tell how or on what grounds somebody speaks, behind the saying: "he said, citing a report". */
  citing: string[];
  /** Nouns of an end that is put to something: what ends is what stands behind them. */
  ends: string[];
  /** Nouns of control, and those of what is ruled by whoever has it. */
  controls: string[];
  ruled: string[];
  /** Nouns that tell how, behind a preposition that else brings in who does it: « par intérim ». */
  manners: string[];
  /** Nouns of nobody in particular: "everything suggests". */
  anybody: string[];
  /** Verbs by which somebody has a plan, or there is one. */
  having: string[];
  /** Words that negate the verb group or noun phrase they stand in. */
  negators: string[];
  prepositions: string[];
  /** Adverbs that belong to the verb before them: "carried out a raid". */
  particles: string[];
  /** Prepositions of several words → the one word they are read as. */
  compoundPrepositions: Record<string, string>;
  /** Prepositions of belonging: "of", « de ». */
  belonging: string[];
  /** Prepositions that bring in the agent of a passive. */
  agent: string[];
  /** Words that open a content clause: "that", « que ». */
  complementizers: string[];
  relatives: string[];
  /** Word → how the clause it opens stands to the main clause. */
  subordinators: Record<string, Subordination>;
  /** Subordinators whose clause happens at the moment of the one above: "when", « lorsque ». */
  moments: string[];
  coordinators: string[];
  /** Auxiliaries that open a condition without "if": "Should they leave, …". */
  invertedConditions: string[];
  /** Words before a numeral or noun that only weigh it: "nearly", « environ ». */
  approximators: string[];
  /** Verbs of saying: lemma → stance of the speaker. */
  saying: Record<string, Stance>;
  /** Nouns of saying: "statement", "claim". */
  sayingNouns: Record<string, Stance>;
  /** Verb lemma → what it says of the event it governs. */
  outlook: Record<string, Outlook>;
  /** Verbs of saying that with a plain object mean to see to it: « assurer l'intérim ». */
  tending: string[];
  /** Verbs whose object is settled by the vote: « a voté la prolongation du mandat ». */
  voting: string[];
  /** Verbs whose object is hurled at somebody: "fired shells". */
  hurling: string[];
  /** Verbs that tell what a plan or a pact is made of, and nouns of pacts: "the deal includes the release of …". */
  containing: string[];
  pacts: string[];
  /** Nouns of what is settled once it is there: "the decision to suspend the club". */
  decisions: string[];
  /** Nouns of what the press asks for: "comment". */
  comments: string[];
  /** Verbs whose object is a means: "use force". */
  using: string[];
  /** Nouns of those who stand beside or against somebody: "ally", "neighbour". */
  counterparts: string[];
  /** Verbs of deciding to do something: "decide". */
  deciding: string[];
  /** Verbs that blame somebody for what they name, which none but the speaker vouches for: "denounced a plot". */
  contesting: string[];
  /** Verbs that with two objects give a name: "called the trial a farce". */
  naming: string[];
  /** Adjectives of the one thing that did what follows: "the only country to". */
  uniques: string[];
  /** Verbs that, as triggers, say themselves that the event they name did not come to be. */
  forestalling: string[];
  /** Adverbs of what happens time and again. */
  usually: string[];
  /** Words of a reputation: "known for". */
  reputed: string[];
  /** Verbs by which a contract comes to its end. */
  expiring: string[];
  /** Words that tell an event from the one spoken of: "the last walkout". */
  formers: string[];
  /** Verbs behind which "over" and "around" are no limit of a number: "fought over two islands". */
  turningAround: string[];
  /** Words that open a question about what is taken for granted: "why", not "did". */
  askingAbout: string[];
  /** Those of them that say that others had tried it: "foiled a coup". */
  foiling: string[];
  /** Verbs whose object without an article never came to be: "escaped arrest", not "escaped an attack". */
  escaping: string[];
  /** Words that, with the copula, say that something goes on: "under way". */
  ongoing: string[];
  /** Verbs that only bring something up: « évoquer une fermeture ». */
  evoking: string[];
  /** Verbs with the preposition behind which a gerund tells what may come, not what came: "spoke of leaving". */
  mentioning: string[];
  outlookNouns: Record<string, Outlook>;
  outlookAdjectives: Record<string, Outlook>;
  /** Short verbs that with a particle are other verbs: "take over", "set up". */
  phrasal: string[];
  /** Verbs with an "of" of their own behind the object: "accuse", "convict". */
  takesOf: string[];
  /** Verbs whose object, not subject, does what the infinitive says: "urge", "order". */
  objectControl: string[];
  /** Adverbs → status they lend: "reportedly", "allegedly". */
  hedges: Record<string, 'reported' | 'alleged' | 'planned' | 'denied'>;
  /** Nouns of unnamed speakers: "source", "official". */
  unnamed: string[];
  /** Nouns of persons who speak for a body: "spokesman", "minister". */
  officials: string[];
  /** Nouns that stand for a body: "government", "ministry", "army", "police". */
  bodies: string[];
  /** Nouns of something else that name a body where they are of people: « l'ordre des avocats ». */
  bodiesOfPeople: string[];
  /** Nouns of media: "agency", "newspaper". */
  media: string[];
  /** Words of anonymity: "anonymity", « anonymat ». */
  anonymity: string[];
  /** Impersonal passives are hearsay: "it was reported that", « il a été rapporté que ». */
  impersonal: string[];
  /** Subjects that say only that something is: "there were claims". */
  existential: string[];
  /** Subjects that bring something else forward: "it was in May that", « c'est lundi que ». */
  presenting: string[];
  numbers: Record<string, number>;
  multipliers: Record<string, number>;
  /**
   * Units of time, in the forms in which they measure a distance in time ("hours after"): those within a day, and
   * the units that a calendar has.
   */
  timeUnits: Record<string, 'hours' | 'day' | 'week' | 'month' | 'year'>;
  /**
   * How often something happened: words that say it alone ("twice"), nouns that are counted ("three times"), the
   * prepositions before them ("on two occasions"), and what makes them compare or recur ("three times more", "twice a week").
   */
  repetitions: {
    adverbs: Record<string, number>;
    nouns: string[];
    prepositions: string[];
    compared: string[];
  };
  /** Prepositions of the time in which what is counted came about: "two tankers in a week", « en une semaine ». */
  spanning: string[];
  /** What a distance in time stands before: "hours after". */
  distances: string[];
  /** What ends a distance counted from what was told before: "hours later". */
  elapsed: string[];
  /** Nouns of a day told by what happened on it or beside it, and how many days away: "the eve of", « le lendemain de ». */
  dayNouns: Record<string, number>;
  /** Words that open what something lasted to: "until", « jusqu'à ». */
  limits: string[];
  /** Verbs of coming together and of being asked, at which something is said or decided. */
  gathering: string[];
  /** Preposition of a length of time that has not run out: "within hours of". */
  within: string;
  /** Words that put a verb some time before or after what was told: "then", « ensuite ». */
  elsewhen: string[];
  /** Words that mean the time named before: "at the time", « alors ». */
  backThen: string[];
  /** Words that mean the day told before: "later in the day", « dans la soirée ». */
  sameDay: string[];
  /** Numerals that name no number: "several", "dozens". */
  vagueNumbers: string[];
  /** Units of money, as written beside an amount: what a thing costs does not count it. */
  currencies: string[];
  ordinals: Record<string, number>;
  /** Words that say it is one more: "another", « nouveau ». */
  another: string[];
  /** Subject pronouns of the third person that take up a person. */
  personalPronouns: string[];
  /** Pronouns that mean a person and nothing else: "he", "her". */
  persons: string[];
  /** Pronouns in the place of an object, and whether they take up one or several. */
  objectPronouns: Record<string, 'one' | 'many'>;
  /** Pronouns before the verb for whom something is given or said to: « lui ». */
  datives: string[];
  /** Pronouns of the speaker: "we", "I". */
  speakerPronouns: string[];
  /** Possessives of the third person. */
  possessives: string[];
  indefinites: string[];
  definites: string[];
  /** Those of the definite words that point back to what was told. */
  demonstratives: string[];
  /** Verbs that only lend a noun its tense: "carry out", "make". */
  light: Record<string, 'subject' | 'object'>;
  /** Nouns of place after which a name is where it happened: prepositions of place. */
  placePrepositions: string[];
  /** What deeds do and places do not, with what such a deed makes: "killed", « a fait trois morts ». */
  harms: { verbs: string[]; light: string; harm: string[]; causes: string[] };
  /** Verbs that are an attack only where somebody does them, or a weapon: "hit by a drought". */
  strikes: string[];
  /** Who does not hold the office yet: "the next president", « le nouveau Premier ministre ». */
  newcomers: string[];
  /** Verbs of whoever lets others do it: "cleared the merger". */
  permitting: string[];
  /** Who is called after the violence he does: "an attack of jihadists". */
  attackers: string[];
  /** What is thrown or fired, beside weapons. */
  projectiles: string[];
  /** Verbs of what is decided on the day of its object: "won Sunday's vote". */
  contests: string[];
  /** Verbs of coming from somewhere, behind a thing: "jets that came from Chad", « des avions venus du Tchad ». */
  comings: string[];
  /** Verbs of coming back from what one was at: "returned from a visit", « sorti d'une réunion ». */
  returning: string[];
  /** Nouns that take up an event named before: "a move that …", « opération qui … ». */
  resumptives: string[];
  /** A noun behind one of these takes place when the verb does: "ended in May with a coup". */
  /** Prepositions of what something is done by virtue of: "under a contract", « aux termes de ». */
  bases: string[];
  /** What is counted in a vote: "84 votes" are no event. */
  tallies: string[];
  /** Who speaks for somebody or belongs to him: "his lawyer", « sa femme ». */
  standIns: string[];
  /** Prepositions of an occasion on which something is said or done: "during", « lors de ». */
  occasions: string[];
  byMeans: string[];
  /** Prepositions that put what follows before, after or against the moment spoken of. */
  aspectPrepositions: Record<string, Outlook | 'past'>;
  /** Words that shut a verb's form down: participles that are not the simple past. */
  participles: string[];
  /** Simple pasts that are no participle. */
  simplePasts: string[];
  /** Irregular forms by lemma, where the spelling rules of the language do not give them. */
  irregular: Record<string, string[]>;
  /** Adjectives and nouns that make violence a figure of speech: "a diplomatic offensive", "a trade war". */
  figurative: string[];
  /** Verbs whose participle, or passive present, tells where something is and not that it came: "deployed". */
  stative: string[];
  /** Adverbs that make a verb in progress a state of things: "was already fighting". */
  standing: string[];
  /** Verbs of thinking over what one already does: "reconsider its deployment". */
  rethinking: string[];
  /** Nouns that say something is missing: "lack of consultation". */
  absences: string[];
  /** Nouns of what somebody does himself, though others of its kind are done to him: "her resignation", not "her dismissal". */
  ownDeeds: string[];
  /** Verbs of saying more, which a spokesman declines to do; nothing is refused by it. */
  commenting: string[];
  /** Verbs of naming a source: "declined to be identified". */
  namesSources: string[];
  /** Nouns that say something begins: "the opening of an investigation". */
  beginnings: string[];
  /** Verbs that make their object do what the infinitive says, and it does: "moved him to resign". */
  causative: string[];
  /** Verbs of saying behind which stands who is spoken to, never who speaks: "told Reuters". */
  addressed: string[];
  /** Nouns of an audience or medium, which is addressed and not spoken about. */
  audience: string[];
  /** Nouns of texts that lay something down: what they say is no event of its own. */
  documents: string[];
  /** Nouns in the form of a verb that open a sentence: "Fighting last July killed 48 people." */
  happenings: string[];
  /** Verbs of what is done to such a text: "reached", "signed". */
  concluding: string[];
  /** Nouns that only measure what follows with "of": "batch", "dozens", « lot ». */
  /** Negators that open each of a pair: "neither … nor", « ni … ni ». */
  neither: string[];
  /** Verbs by which a plan, a call or an offer comes to nothing: "dropped a plan to …". */
  rejecting: string[];
  /** What goes on for years: what it has done was not done on the day that a story has reached. */
  lasting: string[];
  /** Verbs with two objects: whom, and what. */
  givers: string[];
  measures: string[];
  /** What is only some of those counted behind it: "most of the 250 tanks"; so are "the first of", « le dernier des ». */
  partitives: string[];
}

export type Modality = 'future' | 'possible' | 'conditional' | 'obligation' | 'recent';

export type Subordination =
  | 'condition'
  | 'after'
  | 'upon'
  | 'before'
  | 'while'
  | 'cause'
  | 'concession'
  | 'purpose'
  | 'question'
  | 'comparison';

/**
 * What a governing word says of the event below it. `happened`: it took place; `begun`: same, under way;
 * `ended`: it did take place and stopped; `averted`: it did not; `planned`: it lies ahead or is wished;
 * `demanded`: another is asked to; `threatened`; `alleged`: a reproach; `denied`; `possible`: thought of;
 * `feared`; `known`: taken for granted.
 */
export type Outlook =
  | 'happened'
  | 'begun'
  | 'ended'
  | 'averted'
  | 'planned'
  /** Tried: the attempt was made, whatever came of it. */
  | 'attempted'
  | 'demanded'
  | 'threatened'
  | 'alleged'
  | 'denied'
  | 'possible'
  | 'feared'
  | 'reported'
  | 'known';
