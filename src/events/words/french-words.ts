import { languages } from '../../languages/index.ts';
import { lowerOf, type Pos } from './word.ts';

interface ClosedWord {
  pos: Pos;
  lemma?: string;
}

const data = languages.fr.clauses;
const closed = new Map<string, ClosedWord>();

function put(pos: Pos, words: Iterable<string>): void {
  for (const word of words) if (!closed.has(lowerOf(word))) closed.set(lowerOf(word), { pos });
}

const list = (words: string): string[] => words.split(' ');

put(
  'DET',
  list("le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes"),
);
put(
  'DET',
  list(
    'aucun aucune chaque tout toute tous toutes plusieurs quelques certains certaines quel quelle quels quelles',
  ),
);
put('DET', list('au aux'));
put(
  'PRON',
  list(
    "je j' tu il elle on nous vous ils elles se s' me m' te t' lui y celui celle ceux celles cela ça ceci",
  ),
);
put(
  'PRON',
  list(
    'celui-ci celle-ci ceux-ci celles-ci qui dont où lequel laquelle lesquels lesquelles auquel duquel desquels eux rien personne chacun',
  ),
);
put('SCONJ', list("que qu' si quand lorsque lorsqu' puisque quoique comme car tandis"));
put('CCONJ', data.coordinators);
put('PART', list("ne n' pas"));
put(
  'ADV',
  list(
    'plus jamais déjà encore toujours aussi ainsi bien très trop peu mal non désormais récemment hier demain',
  ),
);
put(
  'ADV',
  list(
    'aujourd’hui même seulement surtout notamment alors ensuite enfin également pourtant cependant toutefois',
  ),
);
put(
  'ADV',
  list(
    'près loin ici là hors vite tôt tard souvent parfois presque environ moins autant ailleurs dedans dehors',
  ),
);
put(
  'ADV',
  list(
    'aussitôt longtemps donc certes néanmoins bientôt auparavant davantage depuis-lors jadis naguère plutôt pis mieux',
  ),
);
put('ADV', Object.keys(data.hedges));
put('ADP', data.prepositions);
put('NUM', Object.keys(data.numbers));
put('NUM', ['cent', 'cents', 'mille']);
put('ADJ', Object.keys(data.ordinals));
put(
  'ADJ',
  list(
    'nouveau nouvelle nouveaux nouvelles nouvel grand grande grands grandes petit petite dernier dernière',
  ),
);
put(
  'ADJ',
  list(
    'derniers dernières prochain prochaine autre autres même mêmes ancien ancienne vieux jeune haut haute',
  ),
);
put(
  'ADJ',
  list(
    'blindé blindée blindés blindées prêt prête prêts prêtes mauvais mauvaise mauvaises bon bonne bons bonnes long longue longs longues premier première proche proches futur future libre libres interne internes externe externes',
  ),
);

/** Adjectives that stand before their noun: « de violents affrontements », « une précédente mutinerie ». */
const PRENOMINAL = (
  'violent lourd important vaste précédent principal récent intense double grave énorme immense puissant fort ' +
  'faible bref simple vrai véritable triste gros beau joli sérieux vif rare nombreux multiple ultime énième ' +
  'troisième quatrième cinquième sixième sanglant meurtrier possible présumé supposé éventuel soi-disant vieil bel ' +
  'court lent rapide léger large étroit profond total complet plein demi seul unique excellent meilleur pire ' +
  'moindre actuel'
).split(' ');
const forms = (word: string): string[] => {
  const feminine = word.endsWith('e')
    ? word
    : `${word.replace(/f$/u, 'v').replace(/eux$/u, 'eus').replace(/er$/u, 'èr')}e`;
  const plural = /[sx]$/u.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`;
  return [word, plural, feminine, `${feminine}s`];
};
put('ADJ', PRENOMINAL.flatMap(forms));

// « du », « au », « des », « aux » hold preposition and article; the preposition is what the rules need.
for (const [word, lemma] of Object.entries({
  du: 'de',
  des: 'de',
  au: 'à',
  aux: 'à',
  "d'": 'de',
  de: 'de',
  à: 'à',
}))
  closed.set(word, { pos: 'ADP', lemma });
closed.set("s'", { pos: 'PRON', lemma: 'se' });
closed.set('se', { pos: 'PRON', lemma: 'se' });
closed.set("qu'", { pos: 'SCONJ', lemma: 'que' });
closed.set("n'", { pos: 'PART', lemma: 'ne' });

/** The closed class a French word belongs to, if any. */
export function closedFrench(lower: string): ClosedWord | undefined {
  return closed.get(lower);
}

/** Singular of a French noun or masculine of an adjective's regular plural: « généraux » → « général ». */
export function nounLemma(lower: string): string {
  if (lower.length < 4) return lower;
  if (lower.endsWith('aux') && !lower.endsWith('eaux')) return `${lower.slice(0, -2)}l`;
  if (lower.endsWith('eaux') || lower.endsWith('eux'))
    return lower.endsWith('eaux') ? lower.slice(0, -1) : lower;
  if (KEEP_S.test(lower) && !ENDS_IN_I.test(lower)) return lower;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** « les emplois », « deux convois », « des délais »: no « mois » and no « Anglais ». */
const ENDS_IN_I = /(?:^lo|^ro|emplo|convo|envo|tourno|octro|^paro|^déla|^essa|^qua|^rembla)is$/u;

const KEEP_S =
  /(?:ss|ais|ois|pays|corps|temps|cours|pourparlers|refus|procès|succès|accès|décès|propos|forces|bras|fois|repas|pas)$/u;
