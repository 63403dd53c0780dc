import type { Boilerplate } from '../boilerplate.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);
const phrases = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

export const boilerplate: Boilerplate = {
  iso: 'fra',
  functionWords: list(`
    le la les de des du un une et à au aux en dans que qui par pour sur avec est a ont sont été ce cette ces il
    elle ils se sa son ses leur ne pas plus ou mais comme d l s n qu c selon après où dont avait était
  `),
  vocabulary: {
    cookies: phrases(
      'cookie, cookies, politique de confidentialite, vie privee, donnees personnelles, rgpd, traceurs, conditions generales, mon consentement, votre consentement',
    ),
    donation: phrases(
      "boite mail, boite de reception, nos alertes, par mois, faire un don, faites un don, dons, don, soutenez, soutenez-nous, abonnez-vous, abonnement, abonnes, abonne, abonnez, newsletter, newsletters, infolettre, lettre d'information, inscrivez-vous, votre soutien, devenir membre, je m'abonne, reserve aux abonnes",
    ),
    rights: phrases(
      'tous droits reserves, droits reserves, copyright, reproduction, reproduit, reproduite, reproduits, interdite sans, sans autorisation, autorisation prealable, mentions legales, creative commons, sous licence',
    ),
    related: phrases(
      'a lire aussi, lire aussi, a lire, a voir aussi, voir aussi, lire la suite, sur le meme sujet, articles lies, article precedent, article suivant, les plus lus, plus lus, dans la meme rubrique, articles similaires, nos derniers articles, dernieres actualites, vous aimerez aussi, a la une, recommande pour vous',
    ),
    navigation: phrases(
      "accueil, menu, rechercher, recherche, connexion, se connecter, s'inscrire, partager, partagez, partager sur, tweeter, facebook, twitter, whatsapp, linkedin, telegram, instagram, youtube, imprimer, envoyer par mail, suivez-nous, publicite, cliquez ici, haut de page, retour en haut, commentaires, commentaire, laisser un commentaire, votre adresse, notre site, ce site, navigateur, javascript, telecharger l'application, notre application, contactez-nous, qui sommes-nous, accepter, refuser, ecouter l'article, temps de lecture, min de lecture, mots-cles, rubrique, rubriques, chargement, notre page, notre chaine, rejoignez-nous",
    ),
    correction: phrases(
      'cet article a ete modifie, cet article a ete mis a jour, cet article a ete corrige, version precedente de cet article',
    ),
  },
  address: list(`vous votre vos nous notre nos`),
  requests: list(`
    lire lisez recevez cliquez abonnez-vous inscrivez-vous suivez suivez-nous partagez partager soutenez soutenez-nous donnez acceptez
    accepter rejoignez rejoignez-nous telechargez regardez ecoutez ecouter voir voyez consultez decouvrez
    retrouvez contactez-nous contactez aidez imprimer envoyer activez continuez continuer
  `),
  labels: {
    caption: phrases(
      'photo, photos, image, images, source, sources, credit, credits, credit photo, legende, illustration, video, carte, infographie, © photo',
    ),
    byline: phrases('auteur, auteurs, redaction, la redaction, redacteur'),
    'date-line': phrases(
      'date, publie le, publie, mis a jour, mise a jour, mis a jour le, modifie le, cree le, publication',
    ),
    related: phrases(
      'lire aussi, a lire aussi, lire egalement, a lire egalement, a lire, lire, voir aussi, voir egalement, a voir, ecouter, regarder, sur le meme sujet, notre dossier',
    ),
    correction: phrases('correction, rectificatif, precision, erratum'),
    navigation: phrases('mots-cles, tags, tag, rubrique, rubriques, categorie, categories, partager, themes'),
  },
  leads: phrases(
    'lire aussi, a lire aussi, lire egalement, a lire egalement, voir aussi, a voir aussi, lire la suite',
  ),
  papers: list(
    'gazette journal quotidien depeche tribune figaro courrier parisien hebdo telegramme progres echos republicain',
  ),
  by: phrases(
    'par, ecrit par, propos recueillis par, de notre correspondant, de notre correspondante, de notre envoye special, de notre envoyee speciale, avec notre correspondant, publie par',
  ),
  authorship: phrases('ecrit par, propos recueillis par, par, auteur, auteurs, autrice'),
  and: 'et',
  fields: {
    headline: phrases('titre'),
    author: phrases('auteur, auteurs, autrice, signature'),
    publisher: phrases('source, editeur, publication, journal, site'),
    url: phrases('url, lien, adresse'),
  },
  credits: phrases(
    "photo, photos, image, images, wikimedia commons, wikimedia, commons, getty, getty images, archives, archive, photo d'archives, photo d'illustration, capture d'ecran, flickr, shutterstock, domaine public, illustration, via, dr, credit, pool",
  ),
  dateWords: list(`
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    janv fevr avr juil sept oct nov dec
    lundi mardi mercredi jeudi vendredi samedi dimanche
    date publie publiee mis mise a jour modifie le la les du de et er h min heure heures cree publication temps depuis il y
  `),
  finiteVerbs: list(`
    est sont a ont etait etaient fut furent sera seront avait avaient ai avons avez sommes etes va vont fait font
    dit disent peut peuvent doit doivent veut veulent prend prennent met mettent affirme affirment annonce
    annoncent declare declarent indique estime explique ajoute assure dement rappelle accuse demande reste restent
    craint craignent rouvre quitte n'a n'est n'ont s'est c'est qu'il d'a
  `),
  finiteEndings: ['ait', 'aient', 'erent', 'irent', 'era', 'eront', 'ent'],
  examples: [
    { text: 'Le ministre a déclaré lundi que les bacs circuleraient de nouveau en juin.', why: null },
    { text: 'Les pêcheurs craignent les nouvelles taxes du port', why: null },
    { text: 'Le don de deux navires par la Norvège a été annoncé vendredi.', why: null },
    { text: '« Nous vous demandons de soutenir notre port », a lancé le maire.', why: null },
    { text: 'Nous utilisons des cookies pour améliorer votre expérience sur notre site.', why: 'cookies' },
    { text: 'Abonnez-vous à notre newsletter pour ne rien manquer.', why: 'donation' },
    { text: 'Tous droits réservés. Reproduction interdite sans autorisation.', why: 'rights' },
    { text: 'À lire aussi : Pourquoi le bac ne reviendra pas', why: 'related' },
    { text: 'Sur le même sujet', why: 'related' },
    { text: 'À lire également : La Norvège a livré deux remorqueurs à l’Estonie vendredi', why: 'related' },
    { text: 'Lire aussi La Norvège a livré deux remorqueurs à l’Estonie vendredi', why: 'related' },
    { text: 'Recevez gratuitement nos alertes', why: 'donation' },
    { text: 'Abonnez-vous pour 1 € par mois', why: 'donation' },
    { text: 'Partager sur Facebook', why: 'navigation' },
    { text: 'Par Ida Tarn et Otto Vale', why: 'byline' },
    { text: 'Publié le 4 mars 2019 à 10h15', why: 'date-line' },
    { text: 'Mis à jour : lundi 4 mars 2019', why: 'date-line' },
    { text: 'Un bac quitte le port de Quillebœuf (Wikimedia Commons).', why: 'caption' },
    { text: 'Crédit photo : Otto Vale / Agence du port', why: 'caption' },
    { text: 'Rectificatif : le bac a été construit à Gdansk et non à Kiel.', why: 'correction' },
  ],
};
