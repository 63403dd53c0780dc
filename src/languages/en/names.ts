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
  definite: words("the, this, that, its, his, her, their, our, 's"),
  indefinite: words('a, an, another, any, some, every, each, no'),
  honorifics: words(`
    mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sir, lord, lady, dame, prof, prof., professor, sheikh, sheik, imam,
    pope, archbishop, bishop, cardinal, rev., reverend, prince, princess, king, queen, emir, sultan,
    general, gen., gen, lieutenant, lt., lt, colonel, col., col, major, maj., captain, capt., commander, cmdr.,
    brigadier, admiral, sergeant, sgt., corporal, private, marshal, judge, justice, ambassador, senator, sen.,
    congressman, representative, rep., governor, gov., mayor, secretary, activist, journalist, lawyer, analyst,
    researcher, businessman, businesswoman, oligarch, spokesman, spokeswoman, spokesperson, minister, chairman`),
  offices: {
    president: words('president, head of state'),
    'vice-president': words('vice-president, vice president, vice-president of the transition'),
    'transitional-president': words(
      'president, head of state, transitional president, president of the transition, interim president, transition president, acting president',
    ),
    'prime-minister': words('prime minister, premier, head of government, pm, taoiseach'),
    chancellor: words('chancellor'),
    'foreign-minister':
      words(`foreign minister, minister of foreign affairs, foreign affairs minister, top diplomat,
      minister for foreign affairs, foreign secretary, chief diplomat, secretary of state`),
    'foreign-policy-chief': words(`foreign policy chief, high representative, foreign affairs chief,
      high representative for foreign affairs, top diplomat`),
    'defence-minister': words(`defence minister, defense minister, minister of defence, minister of defense,
      minister for defence, armed forces minister, minister of the armed forces, minister for the armed forces,
      defence secretary, defense secretary, secretary of defense, secretary of defence, army minister`),
    'interior-minister': words(
      'interior minister, minister of the interior, home secretary, home affairs minister',
    ),
    'finance-minister': words('finance minister, minister of finance, treasury secretary, economy minister'),
    'justice-minister': words('justice minister, minister of justice, attorney general'),
    'security-minister': words('security minister, minister of security'),
    'africa-minister': words('africa minister, minister for africa'),
    'deputy-foreign-minister': words('deputy foreign minister'),
    'chief-of-staff': words(`chief of the general staff, chief of general staff, chief of staff, army chief,
      chief of the defence staff, chief of defence staff, chief of the defense staff, army chief of staff,
      armed forces chief, chief of the army, military chief`),
    'secretary-general': words('secretary-general, secretary general, un chief, u.n. chief'),
    'junta-leader': words(`junta leader, leader of the junta, head of the junta, military leader, junta chief,
      military ruler, coup leader, putsch leader, strongman, leader of the coup`),
    'government-spokesman': words('government spokesman, government spokesperson, government spokeswoman'),
    'foreign-ministry-spokesman': words(
      'foreign ministry spokeswoman, foreign ministry spokesman, foreign ministry spokesperson',
    ),
    'kremlin-spokesman': words('kremlin spokesman, kremlin spokesperson'),
    king: words('king, monarch'),
    pope: words('pope, pontiff'),
  },
  officeModifiers:
    words(`interim, acting, transitional, transition, caretaker, then, current, incumbent, new, newly,
    appointed, elected, civilian, de facto, senior, outgoing`),
  former: words('former, ex, ex-, ousted, deposed, toppled, late, overthrown, previous'),
  deputies: words('deputy, vice, assistant, junior, under, shadow'),
  departmental: words('minister, secretary, commissioner'),
  homeNouns: {
    ...ofKind('state', 'country, countries, nation, nations, state, states, capitals'),
    ...ofKind('government', 'government, governments, authorities, sides'),
  },
  articles: words('the, this'),
  possessives: words('his, her'),
  pairs: words('two, both'),
  ofWords: words('of'),
  adjectiveAfterNoun: false,
  stateHeads: {
    ...ofKind(
      'government',
      `government, authorities, authority, administration, regime, cabinet, ministry, presidency, leadership, officials,
      official, state, side, embassy, parliament, diplomacy, leaders, leader, ministers, minister, diplomats, diplomat,
      delegation, rulers, court, negotiators, negotiator, foreign ministry, defence ministry, defense ministry, health ministry, finance ministry,
      interior ministry, president, ambassador, envoy, ministry of defence, ministry of defense`,
    ),
    ...ofKind(
      'force',
      `army, military, forces, force, troops, soldiers, soldier, navy, police, air force, contingent, warplanes,
      peacekeepers, commandos, marines, paratroopers, security forces, armed forces, gendarmes, jets, warships`,
    ),
  },
  otherHeads: {
    ...ofKind(
      'company',
      `company, companies, firm, firms, group, contractor, contractors, bank, banks, airline, airlines, carrier, carriers,
      manufacturer, manufacturers, operator, operators, shipowner, shipowners, subsidiary, producer, supplier, giant`,
    ),
    ...ofKind(
      'force',
      'mercenaries, mercenary, paramilitaries, fighters, rebels, militia, militiamen, militants, gunmen, guerrillas',
    ),
    ...ofKind(
      'person',
      `civilians, citizens, nationals, people, refugees, students, workers, journalists, journalist, politicians,
      protesters, demonstrators, opposition, instructors, prisoners, women, men, children, villagers, farmers, doctors,
      businessman, citizen, national, hackers, women, teachers, activists, tourists, hostages, settlers, migrants`,
    ),
    ...ofKind('media', 'media, television, radio, newspaper, newspapers, news agency, press'),
    ...ofKind(
      'organisation',
      'party, parties, union, unions, organisation, organization, groups, factions, faction',
    ),
  },
  headModifiers:
    words(`private, armed, military, security, special, interim, transitional, new, senior, top, local,
    foreign, current, former, regular, ground, naval, air, ruling, government, civilian, so-called, riot, occupying,
    state, state-owned, central, federal, combat, counterterrorism, elite, young, angry, several, paramilitary`),
  placePrepositions: words(
    'in, at, near, outside, inside, around, across, through, via, within, throughout, above, of central',
  ),
  loosePrepositions: words('to, into, from, for, of, towards, toward, leaving, visited, visit, visiting'),
  motion:
    words(`fly, flew, flown, travel, traveled, travelled, go, goes, went, return, returned, arrive, arrived, land,
    landed, move, moved, drive, drove, walk, head, headed, heading, trip, visit, visited, flight, flights, tour, journey,
    road, come, came, fled, flee, departed, depart, left, evacuated, bus, train, km, kilometres, kilometers, miles`),
  placeVerbs:
    words(`seized, captured, recaptured, retook, took, entered, stormed, besieged, surrounded, shelled, bombed,
    bombarded, left, reached, overran, liberated, occupied, hit, rocked, pounded, encircled, quit, visited`),
  placeNouns:
    words(`airport, capital, city, town, village, region, north, south, east, west, streets, street, outskirts,
    suburb, suburbs, port, province, district, university, centre, center, people, residents, mayor, area, camp, base, downtown,
    court, police, hospital, prosecutor, prosecutors, judge, stadium, prison`),
  landforms:
    words(`gulf, sea, island, islands, strait, bay, river, lake, mount, mountains, valley, desert, peninsula, plateau, canal,
    coast, county, state, prefecture, municipality, enclave, archipelago, forest, hills, shores`),
  calendar:
    words(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july,
    august, september, october, november, december, jan., feb., mar., apr., jun., jul., aug., sept., sep., oct., nov., dec.,
    christmas, easter, ramadan, gmt, utc`),
  notNames: words(`
    i, the, a, an, and, or, but, nor, so, yet, if, when, while, as, after, before,
    since, until, once, because, although, though, however, moreover, meanwhile, nevertheless, nonetheless, instead,
    later, earlier, then, now, today, yesterday, tomorrow, here, there, this, that, these, those, his, her, its, their,
    our, my, your, he, she, it, they, we, you, who, what, why, how, where, which, whose, whether, in, on, at, by, for,
    from, to, of, with, without, under, over, between, among, during, against, about, according, despite, amid, amidst,
    also, both, each, every, some, many, most, several, all, any, no, not, none, few, more, less, other, another, such,
    even, just, only, still, already, again, perhaps, maybe, yes, one, two, three, four, five, six, seven, eight, nine,
    ten, dozens, hundreds, thousands, millions, first, second, third, last, next, previous, recent, recently, late,
    early, mid, following, responding, speaking, asked, addressing, citing, including, unlike, like, up, down, out,
    off, through, within, around, near, far, north, south, east, west, northern, southern, eastern, western, central,
    government, governments, authorities, officials, troops, soldiers, police, people, residents, sources, reports,
    relations, talks, fighting, elections, diplomats, diplomatic, military, security, european, witnesses, rebels,
    militants, protesters, experts, analysts, critics, observers, plans, support, donate, read, related, photo, image,
    source, updated, published, share, subscribe, breaking, exclusive, opinion, analysis, video, watch, live, news,
    its, had, has, have, is, are, was, were, be, been, will, would, could, should, may, might, can, did, does, do,
    young, senior, top, local, foreign, former, new, old, angry, unofficially, officially, currently, finally, indeed,
    islamic, muslim, muslims, christian, christians, jewish, jew, jews, catholic, sunni, shia, shiite, soviet, arab,
    arabs, western, internet, state, nation, country, war, peace, army, navy, minister, president, colonel, general`),
  smallAdjectives: [],
  particles: words(
    'of, the, and, for, de, du, des, la, le, von, van, der, den, bin, ben, ibn, al, el, da, dos, di, del',
  ),
  kindWords: {
    ...ofKind(
      'organisation',
      `ministry, party, union, council, committee, association, federation, organization, organisation, movement, front,
      congress, parliament, assembly, court, commission, league, agency, institute, foundation, university, institution,
      coalition, alliance, conference, tribunal, department, office, bureau, senate, church, society, fund, programme,
      program, secretariat, network, forum, centre, center, club, brotherhood, cross, crescent, community, jihad, authority, liberation, group, resistance, initiative, service, watch, international`,
    ),
    ...ofKind(
      'force',
      'army, brigade, battalion, force, forces, guard, navy, police, militia, brigades, mission, corps, legion',
    ),
    ...ofKind(
      'company',
      'company, corporation, corp, corp., group, bank, inc, inc., ltd, ltd., airlines, airways, motors, industries, holdings',
    ),
    ...ofKind(
      'media',
      'news, times, post, tribune, herald, television, tv, radio, newspaper, press, gazette, journal',
    ),
    ...ofKind(
      'place',
      `city, street, avenue, square, airport, river, island, islands, sea, lake, bay, mountain, mountains, province, strait,
      region, district, county, gulf, ocean, valley, desert, port, bridge, strip, camp, base, peninsula, heights`,
    ),
  },
  saying:
    words(`said, says, told, added, announced, stated, declared, insisted, warned, claimed, confirmed, denied,
    accused, argued, wrote, stressed, explained, noted, tweeted, replied, urged, called, admitted, acknowledged, vowed`),
  pronouns: {
    he: 'm',
    him: 'm',
    his: 'm',
    she: 'f',
    her: 'f',
    it: 'n',
    its: 'n',
    they: 'plural',
    them: 'plural',
    their: 'plural',
  },
  demonymsCapitalised: true,
};
