import type { People } from '../people.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** Who is a person: nouns in the masculine that no ending shows to be, endings, and nouns with such an ending that are none. */
export const people: People = {
  people: list(`
    patron clergé personnel imam athlète arbitre trésorier comptable marin pèlerin garçon bébé couple accusé
    condamné rescapé kamikaze pirate sergent conscrit espion exilé greffier malade scientifique universitaire
    photographe interprète volontaire actionnaire créancier client étranger nomade berger princesse monarque
    héritier écrivain orphelin juré coupable complice oligarque magnat édile notable consul lycéen personne
    rebelle soldat militaire troupe force police civil milice jeune enfant femme homme migrant militant
    combattant habitant étudiant casque enseignant journaliste patient victime otage médecin syndicat foule
    insurgé frère sœur père mère fils fille épouse époux mari oncle tante neveu nièce cousin cousine veuve
    gendre famille membre ressortissant mercenaire réfugié détenu diplomate délégué opposant opposition
    évêque moine prêtre pape jihadiste djihadiste islamiste candidat gang clan tribu peuple paramilitaire
    colonel général officier mutin putschiste séparatiste milicien policier gendarme pilote ministre agent
    élu avocat juge témoin passager employé salarié ouvrier paysan pêcheur cadre député sénateur maire
    partisan sympathisant allié touriste élève prisonnier captif déserteur réserviste chrétien musulman
    fidèle religieux adolescent mineur adulte retraité fonctionnaire cheminot infirmier infirmière pompier
    secouriste soignant humanitaire magistrat locataire voisin compatriote docker taliban routier éleveur
    syndicaliste joueuse champion gymnaste judoka matelot skipper vacancier motard piéton propriétaire
    marchand usager abonné contribuable banquier courtier trader industriel milliardaire cheffe plombier
    charpentier maçon menuisier artisan apprenti stagiaire intérimaire saisonnier journalier maître écolier
    bachelier sage-femme ambulancier vétérinaire psychologue psychiatre blessé défunt sinistré disparu
    déplacé clandestin sans-papiers expatrié apatride villageois citadin bûcheron vigneron citoyen dissident
    transfuge reporter romancier poète dramaturge cinéaste peintre architecte huissier notaire détective
    résident riverain survivant chargé geôlier vigile douanier caporal recrue appelé sniper meurtrier assassin bandit brigand contrebandier
    hacker escroc faussaire suspect prévenu inculpé fugitif évadé criminel mafieux parrain commanditaire
    attaché conseiller préfet sous-préfet lauréat médaillé recordman sportif fan supporter badaud invité
    convive hôte adepte disciple archevêque cardinal rabbin mufti ayatollah mollah cheikh émir sultan prince
    reine comte griot sorcier fillette garçonnet gamin ado jumeau nourrisson nouveau-né aîné cadet grand-mère
    grand-père grands-parents petit-fils petite-fille fiancé compagne compagnon concubin conjoint ami
    camarade collègue associé adjoint bénévole mécène esclave domestique cuisinier couturier boulanger
    boucher épicier hôtelier tenancier leader parlementaire souverain ex-président ex-ministre individu
    quidam quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire octogénaire vingtenaire bambin
    autochtone métis insulaire provincial frontalier démocrate républicain postier batelier piroguier
    garde-côte garde-frontière sauveteur survivant CRS cavalier légionnaire fantassin maquisard guérillero dame congénère coreligionnaire supplétif commissaire
  `),
  notPeople: list(`
    valeurs erreurs couleurs moteurs secteurs facteurs fleurs heures ailleurs faveurs terreurs rumeurs lueurs
    horreurs hauteurs longueurs listes pistes montants instants restants hélicoptères vecteurs intérieurs
    extérieurs tracteurs ordinateurs antérieurs meilleurs plusieurs enjeux marines plantes fondants
    carburants courants volants pendants calmants composants extincteurs transformateurs ascenseurs capteurs
    réacteurs générateurs vapeurs odeurs douleurs splendeurs liqueurs ardeurs rigueurs lenteurs largeurs
    profondeurs épaisseurs vigueurs saveurs stupeurs torpeurs candeurs pudeurs minceurs pâleurs chaleurs
    malheurs bonheurs labeurs honneurs pleurs croiseurs compteurs semblants versants croissants variants
    couchants diamants éléphants aimants restaurants chants avants devants tournants contenants excédants
    quotidiens méridiens entretiens soutiens maintiens directrices matrices cicatrices motrices calculatrices
    génératrices imprimantes mitrailleuses tondeuses moissonneuses pelleteuses perceuses agrafeuses
    photocopieuses veilleuses berceuses variantes constantes dominantes composantes résultantes
  `),
  peopleEndings: ['eurs', 'istes', 'iens', 'trices', 'ants'],
  peopleFeminines: [
    ['enne', 'en'],
    ['onne', 'on'],
    ['anne', 'an'],
    ['euse', 'eur'],
    ['ère', 'er'],
    ['ive', 'if'],
    ['e', ''],
  ],
};
