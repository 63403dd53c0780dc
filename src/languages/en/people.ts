import type { People } from '../people.ts';

const list = (words: string): string[] => words.trim().split(/\s+/u);

/** Who is a person: nouns that no ending shows to be, endings, and nouns with such an ending that are none. */
export const people: People = {
  people: list(`
    clergy personnel executive pupil nun imam cleric athlete coach businessman businesswoman tycoon
    accountant pilot miner baby infant couple parent defendant convict assailant bomber pirate sergeant
    recruit conscript veteran bodyguard guard coastguard policewoman constable agent spy exile chairwoman
    consultant clerk medic paramedic academic servant airman donor voter nomad shepherd princess monarch heir
    actor orphan juror plaintiff culprit accomplice oligarch magnate people rebel guerrilla troop force
    police civilian militia staff crew youth child woman man migrant militant combatant resident student
    peacekeeper teacher journalist patient victim hostage nurse union crowd insurgent family member nationals
    mercenary refugee detainee contractor diplomat delegate president national patriarch brother sister
    father mother son daughter wife husband uncle aunt nephew niece cousin widow monk pope priest bishop
    emperor dictator tribe clan gang mob jihadist islamist candidate opponent opposition owner rider diver
    boxer buyer user loser tutor maid cook chef champion umpire celebrity tenant occupant immigrant emigrant
    descendant inhabitant claimant applicant participant attendant lieutenant assistant merchant informant
    correspondent respondent dissident adolescent client gent recipient superintendent adherent proponent
    graduate advocate inmate magistrate expatriate associate prelate surrogate scholar bursar registrar vicar
    beggar burglar liar thief hero heroine mate classmate teammate roommate schoolgirl schoolboy schoolchild
    girl boy lad teen adult elder kid twin sibling grandson grandchild stepson fiancé fiancée bride groom
    spouse relative friend guest pilgrim crewman chauffeur lifeguard warden sheriff deputy detective cop
    marshal corporal cadet rookie fugitive suspect felon hitman henchman mastermind kingpin warlord crook
    thug vandal hooligan jihadi cameraman poet playwright architect mechanic intern colleague boss foreman
    ceo mogul billionaire millionaire entrepreneur landlord landlady addict newborn surgeon midwife astronaut
    cosmonaut gymnast jockey prince queen emir sultan sheikh shah tsar duke duchess lord knight nobleman
    peasant native tribesman herdsman castaway stowaway emissary consul attaché nuncio rabbi mufti ayatollah
    mullah deacon archbishop cardinal chaplain attorney counsel bailiff notary ombudsman mp congresswoman
    incumbent runner-up ally foe enemy rival mother-in-law father-in-law brother-in-law sister-in-law
    headmistress alumnus alumna housewife househusband waitress actress hostess stewardess seamstress
    fisherwoman layman clergyman horseman marksman boatman ferryman watchman craftsman salesman tradesman
    cattleman seaman scion quadruplet triplet acrobat diva picket bystander onlooker
  `),
  notPeople: list(`
    takeovers handovers turnovers crossovers rollovers spillovers makeovers careers frontiers harbors
    harbours labors armors vapors flavors behaviors favors humors committees degrees coffees refineries
    interiors exteriors counters theatres masters tankers freighters carriers containers clusters trailers
    cancers boulders folders ladders servers stickers timbers embers corridors cellars charters banners
    papers walkers copters choppers cruisers destroyers freezers meters liters litres metres powers orders
    borders matters numbers letters computers quarters headquarters barriers rivers dinners others centers
    centres offers answers chapters corners covers disasters encounters flowers fingers gathers hours layers
    measures mergers monitors motors mirrors doors floors colors errors factors indicators rumors sectors
    terrors tractors reactors posters registers rubbers shelters shoulders silvers summers winters theaters
    towers transfers triggers waters weathers wonders tenders sensors scissors vectors processors projectors
    conveyors tremors tumors fibers sabers tigers panthers beavers spiders oysters feathers leathers
    airliners liners steamers icebreakers minesweepers bulldozers scooters bunkers silencers boosters
    transponders transformers generators elevators escalators radiators calculators accelerators incinerators
    boilers burners scanners printers routers browsers hoovers dampers bumpers fenders girders rollers
    trousers slippers sneakers diapers cookers coolers heaters shutters filters clovers
    peppers cucumbers burgers crackers wafers butters manners slanders murders blunders plunders cyphers
    ciphers newsletters trackers gutters splinters craters glaciers geysers guarantees pyrenees settees
    waivers vouchers ledgers dossiers binders takers breakers chambers lumbers cambers razors rudders anchors
    parlors meteors twists wrists heists meridians obsidians minors priors
  `),
  peopleEndings: ['ers', 'ors', 'ists', 'ians', 'ees', 'men'],
  peopleFeminines: [],
};
