/**
 * Fixed adverbials of several words, which stand between a verb's parts as a single adverb would:
 * « a de son côté annoncé », « a elle aussi condamné », « a nommé à sa place … ». A closed class.
 */
export const adverbials: string[] = (
  'de son côté|de leur côté|de notre côté|pour sa part|pour leur part|pour ma part|à son tour|à leur tour|' +
  'elle aussi|lui aussi|elles aussi|eux aussi|elle-même|lui-même|quant à elle|quant à lui|quant à elles|quant à eux|' +
  'par ailleurs|en outre|en revanche|de plus|en effet|en fait|de fait|en réalité|de nouveau|à nouveau|' +
  "en vain|de facto|pour autant|pour l'heure|pour l'instant|à ce stade|jusqu'ici|jusqu'à présent|d'ores et déjà|" +
  "à peine|en partie|tout de même|d'abord|d'emblée|en particulier|en même temps|au passage|en retour|sur place|" +
  "à plusieurs reprises|à l'unanimité|à mort|par la suite|tour à tour|sans délai|sur-le-champ|au contraire|" +
  "en tout|au total|à l'inverse|en direct|à ce jour|en personne|d'ailleurs|à sa place|à leur place"
).split('|');
