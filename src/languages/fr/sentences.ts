import type { Sentences } from '../sentences.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);

export const sentences: Sentences = {
  titles: list(`
    m mm mme mmes mlle dr pr me mgr st ste gén gal col cdt cne lt ltn adj sgt amb préf min
    al cf env vs p pp n no nos fig chap éd av bd
  `),
  abbreviations: list(`
    etc vol art cap janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim
    s.a s.a.s s.a.r.l o.n.u u.e u.s a.f.p r.d.c inc ltd co jr
  `),
  starters: list(`
    le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j
    son sa ses leur leurs notre nos votre vos mon ma mes en dans sur sous à au aux avec sans pour par
    après avant depuis pendant lors alors tandis quand lorsque si mais et ou or donc car ni
    cependant toutefois pourtant ainsi enfin ensuite puis selon malgré contre entre vers
    qui que quoi où comment pourquoi plusieurs tous toutes aucun aucune interrogé interrogée deux trois
  `),
  elisions: list(`l d qu n s j m t c jusqu lorsqu puisqu quoiqu`),
  unelided: list(`aujourd'hui`),
  enclitics: list(`
    -t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -ce
  `),
  examples: [
    {
      text: 'M. Orsel a rencontré le gén. Vauquin à 21 h 30. Mme Tilly était absente.',
      sentences: ['M. Orsel a rencontré le gén. Vauquin à 21 h 30.', 'Mme Tilly était absente.'],
    },
    {
      text: '« Nous avons attendu. Personne n’est venu », a déclaré le maire. La route reste fermée.',
      sentences: [
        '« Nous avons attendu. Personne n’est venu », a déclaré le maire.',
        'La route reste fermée.',
      ],
    },
    {
      text: 'Le port, la gare, etc. Les travaux ont coûté 2,5 millions. « C’est trop. » Le conseil hésite.',
      sentences: [
        'Le port, la gare, etc.',
        'Les travaux ont coûté 2,5 millions.',
        '« C’est trop. »',
        'Le conseil hésite.',
      ],
    },
    {
      text: 'Le vote a eu lieu le 4 mai.Les bureaux ont fermé tard [...] selon la radio.',
      sentences: ['Le vote a eu lieu le 4 mai.', 'Les bureaux ont fermé tard [...] selon la radio.'],
    },
    {
      text: 'Il est accusé de vol. Elle le nie. Voir vol. 2, art. 12.',
      sentences: ['Il est accusé de vol.', 'Elle le nie.', 'Voir vol. 2, art. 12.'],
    },
    {
      text: 'Le pont rouvre\n\nLes bus suivront… Rien n’est sûr ! Qui sait ?',
      sentences: ['Le pont rouvre', 'Les bus suivront…', 'Rien n’est sûr !', 'Qui sait ?'],
    },
  ],
};
