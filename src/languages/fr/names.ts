import type { ActorKind } from '../../model.ts';
import type { Names } from '../names.ts';

const words = (list: string): string[] =>
  list
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const ofKind = (kind: ActorKind, list: string): Record<string, ActorKind> =>
  Object.fromEntries(words(list).map((word) => [word, kind]));

export const names: Names = {
  definite: words("le, la, l', les, ce, cet, cette, ces, son, sa, ses, leur, leurs, du, des, au, aux"),
  indefinite: words('un, une, des, quelque, chaque, aucun, aucune, plusieurs'),
  honorifics: words(`
    m., mm., mme, mme., mlle, mgr, dr, dr., me, monsieur, madame, docteur, professeur, pr, cheikh, imam, pape,
    archeveque, eveque, cardinal, prince, princesse, roi, reine, emir, sultan, general, general de division,
    general de brigade, general d'armee, gen., lieutenant, lieutenant-colonel, colonel, col., commandant, capitaine,
    amiral, sergent, caporal, marechal, adjudant, juge, ambassadeur, ambassadrice, senateur, senatrice, depute,
    gouverneur, maire, porte-parole, journaliste, avocat, avocate, analyste, chercheur, chercheuse, homme d'affaires,
    oligarque, ministre, militant, militante, opposant, opposante`),
  offices: {
    president: words("president, presidente, chef de l'etat, chef d'etat, president de la republique"),
    'vice-president': words('vice-president, vice-president de la transition, vice-presidente'),
    'transitional-president': words(
      "president, presidente, chef de l'etat, president de la transition, president de transition, president interimaire, president par interim",
    ),
    'prime-minister': words(
      'premier ministre, premiere ministre, chef du gouvernement, cheffe du gouvernement',
    ),
    chancellor: words('chancelier, chanceliere'),
    'foreign-minister':
      words(`ministre des affaires etrangeres, chef de la diplomatie, cheffe de la diplomatie,
      patron de la diplomatie, ministre de l'europe et des affaires etrangeres, secretaire d'etat`),
    'foreign-policy-chief':
      words(`chef de la diplomatie, haut representant, haut representant pour les affaires etrangeres,
      chef de la diplomatie europeenne`),
    'defence-minister': words(`ministre de la defense, ministre des armees, ministre des forces armees,
      secretaire a la defense`),
    'interior-minister': words("ministre de l'interieur"),
    'finance-minister': words("ministre des finances, ministre de l'economie"),
    'justice-minister': words('ministre de la justice, garde des sceaux'),
    'security-minister': words('ministre de la securite'),
    'africa-minister': words(
      "ministre chargee de l'afrique, ministre charge de l'afrique, ministre de l'afrique",
    ),
    'deputy-foreign-minister': words('vice-ministre des affaires etrangeres'),
    'chief-of-staff': words(`chef d'etat-major, chef d'etat-major general, chef d'etat-major des armees,
      chef d'etat-major general des armees, chef de l'armee`),
    'secretary-general': words("secretaire general, secretaire generale, patron de l'onu, chef de l'onu"),
    'junta-leader': words('chef de la junte, leader de la junte, homme fort, chef des putschistes'),
    'government-spokesman': words('porte-parole du gouvernement'),
    'foreign-ministry-spokesman': words(
      'porte-parole du ministere des affaires etrangeres, porte-parole de la diplomatie',
    ),
    'kremlin-spokesman': words('porte-parole du kremlin'),
    king: words('roi, monarque'),
    pope: words('pape, souverain pontife'),
  },
  officeModifiers:
    words(`interimaire, par interim, delegue, deleguee, actuel, actuelle, nouveau, nouvelle, sortant,
    sortante, civil, charge, general, elu, elue`),
  former: words('ancien, ancienne, ex, ex-, dechu, renverse, feu, defunt'),
  deputies: words('vice, adjoint, adjointe, sous'),
  departmental: words('ministre, secretaire'),
  homeNouns: {
    ...ofKind('state', 'pays, etat, etats, nation, nations, capitales'),
    ...ofKind('government', 'gouvernement, gouvernements, autorites'),
  },
  articles: words('le, ce, les'),
  possessives: words('son'),
  pairs: words('deux'),
  ofWords: words("de, du, des, d'"),
  adjectiveAfterNoun: true,
  stateHeads: {
    ...ofKind(
      'government',
      `gouvernement, autorites, ministere de la defense, ministere des affaires etrangeres, ministere des armees, pouvoir, pouvoirs, regime, ministere, presidence, executif, responsable, responsables,
      etat, ambassade, parlement, diplomatie, dirigeants, dirigeant, ministres, ministre, diplomates, diplomate,
      delegation, cabinet, partie, president, ambassadeur, emissaire, negociateurs, tribunal`,
    ),
    ...ofKind(
      'force',
      `armee, militaires, forces, force, troupes, soldats, soldat, marine, police, contingent, forces armees,
      forces de securite, forces speciales, casques bleus, avions, commandos, parachutistes, gendarmes, armee de l'air`,
    ),
  },
  otherHeads: {
    ...ofKind(
      'company',
      `societe, societes, entreprise, entreprises, groupe, compagnie, banque, banques, societe privee, societes privees,
      armateur, armateurs, constructeur, constructeurs, fabricant, fabricants, operateur, operateurs, exploitant,
      exploitants, transporteur, transporteurs, avionneur, geant, geants, filiale, producteur, fournisseur`,
    ),
    ...ofKind('force', 'mercenaires, mercenaire, paramilitaires, combattants, rebelles, milice, miliciens'),
    ...ofKind(
      'person',
      `civils, citoyens, ressortissants, ressortissant, habitants, refugies, etudiants, travailleurs, journalistes, journaliste,
      politiques, manifestants, opposition, instructeurs, prisonniers, femmes, hommes, enfants, villageois, paysans,
      medecins, homme d'affaires, otages, migrants, touristes`,
    ),
    ...ofKind('media', 'medias, television, radio, journal, journaux, presse, agence'),
    ...ofKind('organisation', 'parti, partis, syndicat, syndicats, organisation, groupes'),
  },
  headModifiers:
    words(`prive, prives, privee, privees, arme, armes, armee, armees, militaire, militaires, special,
    speciales, gouvernementales, interimaire, civil, civils, haut, hauts, jeunes, de securite, de transition, regulieres`),
  placePrepositions: words('a, dans, pres, depuis, vers, hors, sur, autour, en'),
  loosePrepositions: words("de, d', pour, quitter, quitte, visiter"),
  motion:
    words(`rendre, rendu, rendue, rendus, arriver, arrive, arrives, arrivee, atterri, partir, parti, retour, revenu,
    venu, venue, vol, vols, visite, voyage, deplacement, route, fuir, km, kilometres, quitte`),
  placeVerbs:
    words(`pris, repris, conquis, bombarde, bombarder, assiege, encercle, quitte, quitter, atteint, libere,
    occupe, frappe, secoue, rejoint, gagne, visite`),
  placeNouns:
    words(`aeroport, capitale, ville, village, region, nord, sud, est, ouest, rues, rue, banlieue, port, province,
    quartier, universite, centre, habitants, maire, mairie, gouverneur, cercle, camp, base, international, prison, place,
    tribunal, parquet, police, hopital, prefecture, barreau, eveque, archeveque, stade, metro`),
  landforms:
    words(`golfe, mer, ile, iles, detroit, baie, fleuve, riviere, lac, mont, montagne, montagnes, vallee, desert, peninsule, plateau, canal,
    cote, cotes, large, departement, district, commune, localite, bourgade, peripherie, alentours, comte, aerodrome,
    gare, site, enclave, archipel, hauteurs, foret`),
  calendar:
    words(`lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, mars, avril, mai, juin, juillet, aout,
    septembre, octobre, novembre, decembre, noel, paques, ramadan, gmt`),
  notNames: words(`
    le, la, l', les, un, une, des, du, de, d', au,
    aux, et, ou, mais, donc, or, ni, car, si, quand, lorsque, lorsqu', comme, apres, avant, depuis, pendant, durant, alors,
    ainsi, aussi, cependant, toutefois, pourtant, neanmoins, enfin, puis, ensuite, hier, demain, aujourd'hui, ici, la-bas,
    ce, cet, cette, ces, c', son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, il, elle, ils, elles, on,
    nous, vous, je, j', tu, qui, que, qu', quoi, dont, ou, quel, quelle, quels, quelles, pourquoi, comment, dans, sur,
    sous, par, pour, sans, avec, entre, parmi, contre, vers, chez, selon, malgre, en, a, y, ne, n', pas, non, oui, plus,
    moins, tres, trop, tout, tous, toute, toutes, chaque, plusieurs, certains, certaines, aucun, aucune, meme, memes,
    autre, autres, tel, telle, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, premier, premiere, dernier, derniere,
    interroge, interrogee, face, lors, grace, suite, outre, fin, debut, mi, pres, fond, faute, quant, voici, voila,
    ong, gouvernement, autorites, relations, soldats, forces, selon, d'apres, s', se, est, sont, a, ont, etait, sera, serait,
    photo, source, lire, voir, partager, abonnez, publie, mis, afp, nord, sud, ouest, etat, ministre, president,
    general, colonel, guerre, paix, armee, nouvelle, nouveau, jeunes, islamique, musulmans, musulman, chretiens,
    internet, monsieur, madame, pays, republique, defense, affaires, interieur, finances, armees, sante, justice, securite`),
  smallAdjectives: words(
    'al, ale, el, elle, ique, ien, ienne, ais, aise, iste, aire, if, ive, ain, aine, eme, ieur, ieure',
  ),
  particles: words(
    "de, du, des, d', la, le, les, l', et, a, au, aux, pour, von, van, der, bin, ben, ibn, al, el, da, dos, di, del",
  ),
  kindWords: {
    ...ofKind(
      'organisation',
      `ministere, parti, union, conseil, comite, association, federation, organisation, mouvement, front, congres, parlement,
      assemblee, cour, commission, ligue, agence, institut, fondation, universite, coalition, alliance, tribunal, senat,
      eglise, syndicat, collectif, fonds, programme, direction, bureau, reseau, forum, centre, croix-rouge, ong, communaute, autorite, resistance, service, initiative`,
    ),
    ...ofKind(
      'force',
      'armee, brigade, bataillon, force, forces, garde, marine, police, milice, mission, legion, gendarmerie',
    ),
    ...ofKind('company', 'societe, groupe, compagnie, banque, entreprise, sa, sarl'),
    ...ofKind('media', 'journal, quotidien, television, tv, radio, presse, agence, chaine, hebdomadaire'),
    ...ofKind(
      'place',
      `ville, rue, avenue, place, aeroport, fleuve, riviere, ile, iles, mer, lac, baie, mont, monts, province, region, detroit,
      district, golfe, ocean, vallee, desert, port, pont, bande, camp, base, cercle, plateau`,
    ),
  },
  saying:
    words(`a declare, declare, dit, affirme, annonce, assure, indique, precise, ajoute, explique, souligne, estime,
    ecrit, accuse, dement, confirme, rappelle, prevenu, averti, exhorte, denonce, affirmait, ajoutait`),
  pronouns: {
    il: 'm',
    elle: 'f',
    ils: 'plural',
    elles: 'plural',
    'celui-ci': 'm',
    'celle-ci': 'f',
    lui: 'm',
    eux: 'plural',
  },
  demonymsCapitalised: false,
};
