import type { Clauses, Outlook } from '../clauses.ts';
import type { Stance } from '../../model.ts';

/** "a b c" with one value each; "_" stands for a space. */
function all<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word.replace(/_/gu, ' '), value]));
}

const list = (words: string): string[] => words.split(' ');

const saying: Record<string, Stance> = {
  ...all('says', 'dire déclarer affirmer ajouter indiquer préciser souligner expliquer estimer noter écrire'),
  ...all(
    'says',
    'assurer insister poursuivre rappeler répondre répéter juger considérer croire penser lancer',
  ),
  ...all(
    'says',
    'réagir déplorer ironiser qualifier féliciter rétorquer commenter observer relever marteler conclure témoigner regretter évoquer soutenir',
  ),
  ...all('says', 'plaider argumenter arguer raconter détailler résumer constater signaler renchérir tonner'),
  ...all('confirms', 'confirmer reconnaître admettre réaffirmer attester avouer certifier'),
  ...all('denies', 'démentir nier réfuter contester récuser'),
  ...all('accuses', 'accuser dénoncer reprocher critiquer fustiger condamner'),
  ...all('alleges', 'prétendre alléguer soupçonner'),
  ...all('reports', 'rapporter révéler relater citer informer apprendre'),
  ...all('announces', 'annoncer proclamer communiquer'),
  ...all('promises', 'promettre garantir'),
  ...all('warns', 'avertir prévenir menacer mettre_en_garde alerter'),
  ...all('demands', 'exiger réclamer'),
  ...all('asks', 'demander interroger'),
  ...all('doubts', 'douter'),
  ...all('says', 'prédire espérer suggérer prévoir supposer'),
};

const outlook: Record<string, Outlook> = {
  ...all(
    'happened',
    'avoir_lieu survenir éclater produire profiter contraindre forcer parvenir réussir aider provoquer entendre_passive entraîner causer déclencher susciter effectuer procéder achever terminer mener',
  ),
  ...all(
    'happened',
    'réaliser accomplir perpétrer commettre opérer exécuter recevoir subir saluer célébrer suivre',
  ),
  ...all('happened', 'permettre assister connaître confirmer marquer conduire faire donner prendre tenir'),
  ...all(
    'begun',
    'ouvrir rouvrir commencer débuter entamer continuer reprendre lancer maintenir poursuivre accélérer intensifier',
  ),
  ...all('ended', 'cesser arrêter suspendre interrompre geler finir'),
  ...all('averted', 'refuser éviter empêcher échouer renoncer annuler rejeter abandonner interdire'),
  ...all('averted', 'exclure écarter bloquer opposer négliger manquer tarder déjouer'),
  ...all(
    'planned',
    'comploter fomenter ourdir reporter repousser retarder différer ajourner accepter prévoir décider vouloir souhaiter envisager compter projeter promettre prévoir',
  ),
  ...all(
    'planned',
    'préparer proposer engager chercher tenter essayer espérer viser_à annoncer programmer étudier',
  ),
  ...all('planned', 'autoriser approuver négocier discuter planifier entendre convenir attendre destiner'),
  ...all('planned', 'hésiter préconiser défendre prôner résoudre ordonner choisir préférer songer convenir'),
  ...all('planned', 'stipuler garantir apprêter consentir jurer charger vouer aspirer voter'),
  ...all(
    'demanded',
    'demander appeler exiger réclamer exhorter sommer presser inviter convier enjoindre inciter encourager',
  ),
  ...all('demanded', 'conseiller recommander prier obliger solliciter pousser plaider'),
  ...all('threatened', 'menacer'),
  ...all('alleged', 'accuser reprocher soupçonner prétendre alléguer suspecter revendiquer'),
  ...all('denied', 'démentir nier réfuter contester récuser'),
  ...all('possible', 'douter demander_si supposer imaginer interroger risquer spéculer'),
  ...all('feared', 'craindre redouter'),
  ...all('reported', 'sembler paraître croire penser'),
  ...all(
    'known',
    'condamner dénoncer déplorer regretter critiquer commémorer reconnaître fustiger applaudir',
  ),
};

const outlookNouns: Record<string, Outlook> = {
  ...all(
    'planned',
    'plan décision promesse motion engagement projet intention proposition volonté tentative effort objectif',
  ),
  ...all(
    'planned',
    'préparatif perspective calendrier échéance ordre mandat programme autorisation désir espoir souhait',
  ),
  ...all(
    'planned',
    'négociation discussion droit possibilité accord offre but vœu ambition idée échéancier date',
  ),
  ...all('planned', 'pourparlers processus stratégie préparation'),
  ...all('demanded', 'appel demande exigence ultimatum pression obligation résolution requête'),
  ...all('threatened', 'menace avertissement'),
  ...all('possible', 'risque éventualité hypothèse question probabilité danger débat'),
  ...all('feared', 'crainte peur inquiétude'),
  ...all('alleged', 'accusation allégation soupçon'),
  ...all('reported', 'rumeur rapport preuve indice signe'),
  ...all('denied', 'démenti'),
  ...all('averted', 'refus échec opposition rejet absence report annulation interdiction'),
};

const outlookAdjectives: Record<string, Outlook> = {
  ...all(
    'planned',
    'prêt susceptible censé prévu attendu déterminé décidé possible proche disposé tenu programmé',
  ),
  ...all(
    'planned',
    'futur prochain éventuel potentiel nécessaire imminent promis appelé destiné probable envisagé',
  ),
  ...all('planned', 'désireux résolu projeté'),
  ...all('averted', 'incapable impossible opposé manqué avorté annulé reporté raté'),
  ...all('alleged', 'présumé supposé prétendu'),
  ...all('possible', 'hypothétique'),
  ...all('denied', 'faux inexact erroné'),
};

const MOVEMENTS = list(
  'aller venir arriver partir entrer descendre mourir naître devenir rester tomber retourner revenir parvenir intervenir ' +
    'décéder rentrer repartir survenir convenir provenir advenir apparaître redevenir redescendre remonter ressortir accourir',
);

export const clauses: Clauses = {
  auxiliaries: { être: 'be', avoir: 'have' },
  copula: 'être',
  perfectsWithBe: [...MOVEMENTS, 'sortir', 'monter', 'passer'],
  movements: MOVEMENTS,
  verbIdioms: {
    'faire savoir': 'indiquer',
    'laisser entendre': 'suggérer',
    ...all('publier', 'rendre_public rendre_publique rendre_publics rendre_publiques'),
  },
  weights: [
    ...['au moins', 'au plus', 'au minimum', 'au maximum', 'plus de', "plus d'", 'pas moins de', 'moins de'],
    ...['près de', "près d'", 'autour de', "jusqu' à", 'quelque', 'environ'],
  ],
  auxiliaryForms: list('a ont avait avaient est sont était étaient aura sera'),
  masculines: list('le un du au ce cet'),
  feminines: list('la une cette'),
  stretches: list('nuit journée soirée matinée semaine mois année matin soir'),
  lastNamed: list('celui-ci celle-ci intéressé intéressée dernier dernière'),
  modals: {
    ...all('obligation', 'devoir falloir'),
    ...all('possible', 'pouvoir'),
    ...all('future', 'aller'),
    ...all('recent', 'venir'),
  },
  citing: list('citer évoquer invoquer parler décrire rappeler refuser'),
  ends: list('fin terme'),
  controls: ['contrôle'],
  ruled: list('pays nation état république gouvernement royaume présidence palais armée'),
  manners: list('intérim force téléphone erreur mer terre avion visioconférence contumace'),
  anybody: list('tout rien quelqu’un chacun'),
  having: list('avoir être'),
  negators: list('pas jamais aucun aucune nul nulle personne rien sans ni non'),
  prepositions: list(
    'à de en dans par pour sur avec sans sous vers chez contre entre depuis pendant durant avant après dès ' +
      "jusque jusqu’ jusqu' lors selon malgré parmi outre envers hors via concernant devant derrière face " +
      "d' d’ du des au aux auprès afin",
  ),
  particles: [],
  compoundPrepositions: {
    'de la part de': 'par',
    'en provenance de': 'depuis_lieu',
    'auprès de': 'auprès',
    'lors de': 'lors',
    'à la suite de': 'après',
    'dans la foulée de': 'après',
    'au lendemain de': 'après',
    'le lendemain de': 'après',
    'la veille de': 'avant',
    'à la veille de': 'avant',
    'en raison de': 'à_cause_de',
    'à cause de': 'à_cause_de',
    'à destination de': 'à',
    'au profit de': 'pour',
    'en faveur de': 'pour',
    'en cas de': 'en_cas_de',
    'au lieu de': 'au_lieu_de',
    'loin de': 'au_lieu_de',
    'plutôt que de': 'au_lieu_de',
    'face à': 'contre',
    'en compagnie de': 'avec',
    'aux côtés de': 'avec',
    'à l’issue de': 'après',
    'à l’occasion de': 'lors',
    'en marge de': 'lors',
    'par l’intermédiaire de': 'via',
    'sous l’égide de': 'via',
    'en présence de': 'devant',
    'au nom de': 'au_nom_de',
    'en réponse à': 'après',
    'en représailles à': 'après',
    'à l’encontre de': 'contre',
    'à l’égard de': 'envers',
    'à l’initiative de': 'par',
    'hors de': 'de',
    'en échange de': 'pour',
    'en vue de': 'pour',
    'afin de': 'pour',
    'à travers': 'dans',
    'au cours de': 'pendant',
    'à partir de': 'depuis_lieu',
    'avant de': 'avant',
    'à propos de': 'sur',
    'au sujet de': 'sur',
    'dans le cadre de': 'dans',
    'au sein de': 'dans',
    'en plus de': 'outre',
    'ainsi que': 'et',
    'près de': 'près_de',
    'à côté de': 'près_de',
    'tels que': 'comme',
    'avec l’appui de': 'avec',
  },
  belonging: list("de du des d' d’"),
  agent: ['par'],
  complementizers: list("que qu' qu’"),
  relatives: list("qui que qu' qu’ dont où lequel laquelle lesquels lesquelles auquel duquel desquels"),
  subordinators: {
    ...all('condition', "si s’ s'"),
    ...all('after', 'après_que'),
    ...all('before', 'avant_que jusqu’à_ce_que'),
    ...all('while', "quand lorsque lorsqu' lorsqu’ alors_que pendant_que tandis_que comme"),
    ...all('cause', 'puisque car parce_que'),
    ...all('concession', 'bien_que quoique'),
    ...all('purpose', 'pour_que afin_que'),
  },
  invertedConditions: [],
  moments: ['quand', 'lorsque', "lorsqu'"],
  coordinators: ['et', 'ou', 'mais', 'ni', 'puis'],
  approximators: list('environ près presque plus moins quelque quelques autour au maximum minimum'),
  saying,
  sayingNouns: {
    ...all(
      'says',
      'déclaration communiqué discours entretien interview allocution note lettre message tweet',
    ),
    ...all('alleges', 'allégation'),
    ...all('accuses', 'accusation'),
    ...all(
      'reports',
      'information rapport rumeur affirmation version propos bilan décompte recensement estimation enquête étude dépêche récit',
    ),
    ...all('announces', 'annonce'),
    ...all('denies', 'démenti'),
    ...all('warns', 'avertissement menace'),
    ...all('promises', 'promesse engagement'),
    ...all('demands', 'demande exigence'),
  },
  outlook,
  contesting: ['dénoncer', 'fustiger'],
  naming: ['appeler', 'nommer'],
  uniques: ['seul', 'seule', 'dernier', 'dernière'],
  forestalling: ['déjouer', 'empêcher', 'éviter', 'comploter', 'fomenter'],
  outlookNouns,
  outlookAdjectives,
  objectControl: list(
    'demander appeler exhorter sommer presser inviter convier enjoindre inciter encourager conseiller prier obliger permettre autoriser accuser reprocher soupçonner empêcher interdire aider ordonner charger pousser ' +
      'dissuader suspecter féliciter remercier critiquer condamner',
  ),
  phrasal: [],
  takesOf: [],
  hedges: {
    ...all('reported', 'apparemment officieusement vraisemblablement'),
    ...all('denied', 'presque quasiment'),
    ...all('alleged', 'prétendument soi-disant supposément'),
    ...all('planned', 'peut-être éventuellement possiblement probablement'),
  },
  unnamed: list(
    'source responsable officiel diplomate analyste observateur témoin habitant expert personne homme femme spécialiste ' +
      'certains plusieurs autres riverain proche connaissance',
  ),
  officials: list(
    'ministre président présidente porte-parole ambassadeur ambassadrice gouverneur général colonel chef commandant ' +
      'secrétaire chancelier chancelière premier émissaire maire sénateur député directeur directrice roi procureur juge ' +
      'capitaine envoyé',
  ),
  bodies: list(
    'commandement direction hiérarchie justice syndicat fédération association mairie préfecture église chambre sénat assemblée congrès cabinet opposition majorité rébellion patronat régulateur opérateur constructeur compagnie firme consortium exploitant fonds institution organisme instance observatoire collectif mouvement front faction milice brigade chancellerie ' +
      'gouvernement pays nation état allié voisin camp puissance partenaire rival ministère armée police autorités autorité présidence palais parlement tribunal cour junte conseil ' +
      'commission union parti ambassade bureau état-major régime groupe société entreprise banque comité organisation ' +
      'parquet alliance coalition administration délégation mission',
  ),
  media: list(
    'agence journal quotidien chaîne radio télévision site magazine hebdomadaire média lettre presse',
  ),
  anonymity: ['anonymat', 'anonyme', 'anonymement'],
  impersonal: ['il', 'on'],
  presenting: ["c'", 'ce'],
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    'soixante-dix': 70,
    'quatre-vingts': 80,
    'quatre-vingt': 80,
    'quatre-vingt-dix': 90,
  },
  multipliers: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    cent: 100,
    cents: 100,
    millier: 1000,
    mille: 1000,
    million: 1e6,
    milliard: 1e9,
  },
  timeUnits: {
    ...all('hours', 'seconde secondes minute minutes heure heures'),
    ...all('day', 'jour jours'),
    ...all('week', 'semaine semaines'),
    ...all('month', 'mois'),
    ...all('year', 'an ans'),
  },
  distances: ['après', 'avant'],
  elapsed: ['plus tard', 'plus tôt'],
  dayNouns: { veille: -1, jour: 0, lendemain: 1, surlendemain: 2 },
  limits: ["jusqu'", 'jusqu’', 'jusque', 'jusqu'],
  gathering: list('réunir rassembler assembler interroger questionner'),
  within: 'sous',
  elsewhen: list('puis ensuite depuis finalement auparavant précédemment ultérieurement'),
  backThen: ['alors', "à l' époque", 'à cette époque'],
  sameDay: ['dans la journée', 'dans la matinée', 'dans la soirée', "dans l' après-midi", 'dans la foulée'],
  vagueNumbers: list(
    'plusieurs quelques dizaines centaines milliers maints nombreux nombreuses divers certains',
  ),
  ordinals: {
    premier: 1,
    première: 1,
    deuxième: 2,
    second: 2,
    seconde: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
  },
  another: list(
    'nouveau nouvelle nouvel nouveaux nouvelles autre autres encore supplémentaire supplémentaires',
  ),
  personalPronouns: list('il elle ils elles celui-ci celle-ci ceux-ci celles-ci'),
  persons: [],
  objectPronouns: { ...all('one', "le la l' l’"), les: 'many' },
  datives: ['lui', 'leur'],
  speakerPronouns: list("nous je j' j’ notre nos mon ma mes"),
  possessives: list('son sa ses leur leurs'),
  indefinites: list("un une des d' d’ aucun aucune tout toute"),
  definites: list("le la les l' l’ ce cet cette ces"),
  light: {
    ...all(
      'subject',
      'effectuer procéder mener faire réaliser opérer perpétrer commettre revendiquer lancer conduire prendre',
    ),
    ...all(
      'subject',
      'accueillir abriter organiser émettre délivrer adopter décréter parvenir_à aboutir_à procéder_à livrer_à donner commencer achever signer conclure tenir entamer avoir rendre exercer imposer formuler accorder octroyer apporter',
    ),
    ...all('object', 'recevoir subir essuyer échapper_à survivre_à réchapper_à'),
  },
  placePrepositions: list('à en dans au aux sur près_de'),
  comings: list('venir provenir arriver'),
  contests: list('gagner remporter perdre'),
  resumptives: ['opération', 'mouvement', 'processus', 'démarche', 'décision', 'mesure'],
  bases: ['selon', 'en_vertu_de', 'aux_termes_de', 'dans_le_cadre_de'],
  tallies: ['vote', 'voix', 'suffrage'],
  standIns: list(
    'avocat avocate défenseur conseil porte-parole épouse époux femme mari veuve fils fille frère sœur mère père médecin',
  ),
  occasions: ['lors', 'durant', 'pendant'],
  byMeans: ['avec', 'par', 'dans', 'lors', 'en', 'pendant', 'durant'],
  aspectPrepositions: {
    ...all('past', 'après depuis lors malgré suite'),
    ...all('planned', 'avant pour jusque en_cas_de vers'),
    ...all('averted', 'sans au_lieu_de'),
    ...all('demanded', 'contre'),
  },
  participles: [],
  simplePasts: [],
  irregular: {},
  people: list(
    'patron clergé personnel imam athlète arbitre trésorier comptable marin pèlerin garçon bébé couple accusé condamné rescapé kamikaze pirate sergent conscrit ' +
      'espion exilé greffier malade scientifique universitaire photographe interprète volontaire actionnaire créancier client étranger nomade berger ' +
      'princesse monarque héritier écrivain orphelin juré coupable complice oligarque magnat édile notable consul lycéen ' +
      'personne rebelle soldat militaire troupe force police civil milice jeune enfant femme homme migrant militant ' +
      'combattant habitant étudiant casque enseignant journaliste patient victime otage médecin syndicat foule insurgé ' +
      'frère sœur père mère fils fille épouse époux mari oncle tante neveu nièce cousin cousine veuve gendre ' +
      'famille membre ressortissant mercenaire réfugié détenu diplomate délégué opposant opposition évêque moine prêtre ' +
      'pape jihadiste djihadiste islamiste candidat gang clan tribu peuple paramilitaire colonel général officier ' +
      'mutin putschiste séparatiste milicien policier gendarme pilote ministre agent élu avocat juge témoin passager employé ' +
      'salarié ouvrier paysan pêcheur cadre député sénateur maire partisan sympathisant allié touriste élève prisonnier ' +
      'captif déserteur réserviste chrétien musulman fidèle religieux adolescent mineur adulte retraité fonctionnaire ' +
      'cheminot infirmier infirmière pompier secouriste soignant humanitaire magistrat locataire voisin compatriote docker taliban routier éleveur syndicaliste',
  ),
  notPeople: list(
    'valeurs erreurs couleurs moteurs secteurs facteurs fleurs heures ailleurs faveurs terreurs rumeurs lueurs horreurs hauteurs longueurs listes pistes ' +
      'montants instants restants hélicoptères vecteurs intérieurs extérieurs tracteurs ordinateurs antérieurs meilleurs plusieurs enjeux',
  ),
  peopleEndings: ['eurs', 'istes', 'iens', 'trices', 'ants'],
  figurative: list(
    'diplomatique verbal politique juridique médiatique commercial rhétorique charme prix propagande judiciaire',
  ),
  stative: list('déployer stationner baser positionner cantonner allier'),
  standing: list('déjà toujours encore'),
  rethinking: list('repenser reconsidérer réexaminer revoir réévaluer réfléchir discuter débattre'),
  absences: list('manque absence pénurie défaut'),
  ownDeeds: list('démission abdication retraite départ'),
  commenting: list('commenter'),
  namesSources: list('nommer identifier citer'),
  beginnings: list('ouverture lancement début commencement démarrage'),
  causative: list('amener conduire'),
  audience: list(
    'journaliste presse média télévision radio chaîne journal public foule parlement député micro',
  ),
  documents: list(
    'loi décret arrêté résolution accord traité pacte déclaration texte motion amendement ordonnance projet constitution mémorandum convention',
  ),
  measures: list(
    'état lot cargaison livraison paire nombre douzaine dizaine dizaines centaine centaines millier milliers tonne tonnes ' +
      'kilo million millions série groupe équipe partie part moitié majorité tiers quart poignée ensemble reste vingtaine ' +
      'trentaine quarantaine cinquantaine soixantaine quinzaine milliard conteneur caisse stock tranche phase étape',
  ),
};
