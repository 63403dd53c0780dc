import type { Linking } from '../linking.ts';
import { references } from './references.ts';
import { fine } from './typography.ts';

export const linking: Linking = {
  feeds: {
    new: (title) => fine`${title} : nouveaux événements`,
    changes: (title) => fine`${title} : modifications`,
  },
  copy: 'copier',
  copied: 'copié',
  data: {
    title: 'Données',
    intro:
      'Tout ce que disent ces pages, en fichiers, à des adresses qui durent. Le même contenu donne toujours les mêmes octets.',
    rights: 'Les données peuvent être utilisées sous',
    unlicensed: fine`des conditions à demander ; aucune n’est indiquée`,
    perEvent:
      'À côté de chaque événement se trouvent ses données (.json) et ses références (.bib, .ris, .csl.json), à l’adresse de sa page. Les citations sont des extraits d’articles d’autrui et le restent.',
    embed: 'À montrer sur votre site',
    embedIntro: fine`Une petite chronologie des événements que racontent le plus de sources. Elle ne charge rien d’ailleurs que de ce site et ne suit personne. Chaque événement a sa propre carte, sous « Citer cette page ».`,
    from: 'Extrait de la chronologie',
    size: (kilobytes) => `${kilobytes}\u00a0ko`,
    files: {
      'data/chronology.json': fine`Toute la chronologie : événements avec toutes leurs affirmations, articles, acteurs, genres, anciennes adresses`,
      'data/chronology.schema.json': 'Ce que contient ce fichier, pour les programmes qui le vérifient',
      'data/events.csv': 'Une ligne par événement, pour les tableurs',
      'data/events.ndjson': 'Les événements de toute la chronologie, un par ligne',
      'data/events.geojson': 'Les événements dans une ville ou un site dont les coordonnées sont connues',
      'data/events.ics': 'Les événements connus au mois près ou mieux, pour les agendas',
      'data/timelinejs.json': 'Les événements qui ont un début, pour TimelineJS',
      'data/sources.bib': 'Tous les articles, pour LaTeX',
      'data/sources.ris': 'Tous les articles, pour Zotero, EndNote et autres',
      'data/sources.csl.json': 'Tous les articles, pour les styles de citation',
      'feed.xml': 'Les 50 événements les plus récents',
      'feed.json': 'Les 50 événements les plus récents',
      'changes.xml': 'Les 50 changements les plus récents',
      'changes.json': 'Les 50 changements les plus récents',
    },
  },
  references,
  cite: {
    embed: 'Montrer cet événement sur votre site',
    address: 'Adresse de cette page',
    articles: 'Les articles sur lesquels elle repose',
    files: fine`Toutes ces références en un fichier :`,
    record: fine`L’événement en données :`,
    version: (day, hash) => `Version du ${day}, SHA‑256 ${hash}…`,
  },
};
