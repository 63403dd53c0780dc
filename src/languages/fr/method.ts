import type { Interface } from '../interface.ts';
import { MEASURED } from '../measured.ts';
import { fine } from './typography.ts';

const NUMBERS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « cinq événements sur six », « un nom sur quatre ». */
const share = (of: keyof typeof MEASURED, what = ''): string => {
  const [n, all] = MEASURED[of];
  const one = what === 'dates' ? 'une' : 'un';
  const words = n === 1 ? [one, what.replace(/s$/u, '')] : [NUMBERS[n], what];
  return [...words, 'sur', NUMBERS[all]].filter((word) => word !== '').join(' ');
};

/** The method page in French. It must stay true to what the stages do. */
export const method: Interface['method'] = {
  title: 'Méthode',
  intro:
    'Un programme lit les articles, y trouve les événements, les date et réunit ce qui raconte le même événement. La rédaction peut le corriger. Cette page dit selon quelles règles, avec des exemples tirés de cette chronologie.',
  example: 'Dans cette chronologie',
  sections: [
    {
      id: 'dates',
      heading: 'Les dates',
      paragraphs: [
        fine`Un événement est daté par les mots qui l’accompagnent. « Le 30 septembre » est pris tel quel ; « jeudi » se compte à partir du jour de parution de l’article, vers l’arrière au passé, vers l’avant au futur.`,
        fine`Une date n’est jamais donnée plus exactement que les mots ne le permettent : « en août » reste un mois, « fin août » en désigne les dix derniers jours, et d’un événement sans date on sait seulement qu’il précède l’article. Les jours possibles sont conservés, sous forme d’intervalle, dans les données.`,
        fine`Un article sans jour de parution est daté d’après son texte : le dernier jour passé qu’il nomme, les jours de la semaine qui conviennent, les fonctions que les gens y exercent.`,
      ],
      shows: 'dates',
    },
    {
      id: 'status',
      heading: 'Ce qui a eu lieu et ce qui n’a été que dit',
      paragraphs: [
        fine`Un événement est l’une de six choses. Il a eu lieu, quand une source l’affirme sans réserve ou qu’un responsable le dit de son propre camp ; rapporté de seconde main ; allégué par une partie au différend ou par un anonyme ; démenti ; prévu, ce qui couvre le futur, le conditionnel et l’exigé ; ou menacé.`,
        fine`Les mots de la phrase en décident : « serait », « selon », « si », « prévoit de », « dément », une question, une source sans nom. Annoncer un retrait, c’est une déclaration faite et un retrait prévu ; ce qui est postérieur au jour de l’article n’est jamais donné pour accompli.`,
        fine`Seul le doute porte une étiquette : un événement qui n’en a pas a eu lieu, pour autant que ces sources le disent. Ce qui n’a été que prévu ou brandi comme menace est en italique, avec un cercle en tirets.`,
      ],
      shows: 'status',
    },
    {
      id: 'claims',
      heading: 'Qui le dit',
      paragraphs: [
        fine`Sous chaque événement figurent tous les passages qui le racontent et, pour chacun, qui en répond : l’article lui-même, ou la personne qu’il cite, avec la fonction exercée ce jour-là et ce qu’elle fait : dire, confirmer, démentir, accuser, mettre en garde. Un pronom ou une fonction reçoit le nom que le texte désigne ; s’il n’en désigne aucun, il reste tel qu’il est écrit.`,
        fine`Un démenti n’efface pas ce qu’il dément. Il figure à côté de l’affirmation, sur la même page, et la page dit que les deux s’opposent. Qu’une accusation ait été portée est un événement, à son jour ; ce dont elle accuse garde sa propre date, ou n’en a pas.`,
      ],
    },
    {
      id: 'merging',
      heading: 'Un événement ou deux',
      paragraphs: [
        fine`Deux passages racontent un seul événement quand genre, jour, parties et objets s’accordent, ou ne diffèrent qu’autant que les sources peuvent être vagues. Une différence déclarée, un autre jour, un autre nombre ou le mot « deuxième », les sépare.`,
        fine`Chaque page dit ce qui a été réuni, ce qui a été distingué, et pourquoi. L’adresse d’un événement survit à tout changement ; une page réunie ou séparée mène à celle qui lui succède.`,
      ],
      shows: 'merging',
    },
    {
      id: 'disagreement',
      heading: 'Où les sources divergent',
      paragraphs: [
        fine`Les sources qui divergent sont toutes montrées. La page retient la valeur que donnent le plus de sources indépendantes, puis la plus précise ; les autres figurent à côté, dans un tableau.`,
      ],
      shows: 'disagreement',
    },
    {
      id: 'counting',
      heading: 'Compter les sources',
      paragraphs: [
        fine`Dix journaux qui impriment une même dépêche sont une seule source. Les articles qui partagent leur texte, ou nomment la même agence ou le même journal comme origine, comptent une fois ; la page dit lesquels.`,
      ],
      shows: 'counting',
    },
    {
      id: 'quotations',
      heading: 'Les citations',
      paragraphs: [
        fine`Chaque affirmation repose sur un passage, où les mots qui nomment l’événement et ceux qui le datent sont marqués de deux teintes ; ce que la rédaction a ajouté sans passage le dit. Les passages restent dans leur langue et ne sont pas traduits.`,
        fine`Une reformulation est notre propre rédaction de l’article d’autrui. Ses phrases sont sans guillemets ; ceux-ci sont réservés aux mots que quelqu’un a vraiment dits ou écrits. Des articles originaux ne sont montrés que des extraits, jamais le texte entier.`,
      ],
    },
    {
      id: 'limits',
      heading: 'Les limites',
      paragraphs: [
        fine`La chronologie sait ce que disent ses articles, et rien de plus. Elle ne sait pas s’ils disent vrai. Un programme peut mal lire une phrase ; c’est pourquoi la phrase figure toujours à côté de ce qu’on en a tiré.`,
        fine`Dans des dépêches qu’il n’avait jamais lues, le programme a trouvé environ ${share('found', 'événements')} ; environ ${share('wrong')} de ceux qu’il a relevés était faux ou mal classé. Environ ${share('misdated', 'dates')} manquait ou n’était pas celle qu’un lecteur donnerait, comme environ ${share('misnamed', 'noms')} de ceux que l’acte visait. Noms et nombres échouent le plus souvent quand la phrase est longue.`,
      ],
    },
    {
      id: 'corrections',
      heading: 'Les corrections',
      paragraphs: [
        fine`On corrige en ajoutant une source ou par une décision de la rédaction, montrée sur la page avec sa raison. Chaque page énumère ses changements, jour par jour ; rien n’est changé en silence.`,
      ],
    },
  ],
};
