import type { Clauses, Outlook } from '../clauses.ts';
import type { Stance } from '../../model.ts';

/** "a b c" with one value each. */
function all<T>(value: T, words: string): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word.replace(/_/gu, ' '), value]));
}

const list = (words: string): string[] => words.split(' ');

const saying: Record<string, Stance> = {
  ...all('says', 'say state tell declare add note explain remark comment write stress underline emphasise'),
  ...all(
    'says',
    'emphasize insist reiterate repeat argue respond reply answer continue observe describe point',
  ),
  ...all(
    'says',
    'maintain assert believe think recall mention boast joke quip lament complain concede estimate',
  ),
  ...all('confirms', 'confirm acknowledge admit reaffirm affirm verify recognise recognize'),
  ...all('denies', 'deny refute rebut'),
  ...all('accuses', 'accuse blame charge denounce criticise criticize condemn'),
  ...all('alleges', 'allege claim suspect contend'),
  ...all('reports', 'report quote cite reveal disclose'),
  ...all('announces', 'announce proclaim unveil inform'),
  ...all('promises', 'promise pledge vow assure guarantee'),
  ...all('warns', 'warn threaten caution'),
  ...all('demands', 'demand urge insist_on'),
  ...all('asks', 'ask wonder question'),
  ...all('doubts', 'doubt'),
  ...all('says', 'suggest hint indicate signal predict forecast expect testify hear'),
};

const outlook: Record<string, Outlook> = {
  ...all(
    'happened',
    'use take_place occur happen erupt break_out force compel go_on manage succeed help see witness cause oversee lead trigger spark prompt allow_for mark',
  ),
  ...all(
    'happened',
    'celebrate complete finish achieve conduct carry_out perform stage mount commit execute',
  ),
  ...all('happened', 'effect undertake make take give hold receive suffer confirm follow'),
  ...all('begun', 'begin start continue resume launch keep proceed open speed_up intensify step_up extend'),
  ...all('ended', 'end stop halt cease suspend interrupt freeze pause'),
  ...all('averted', 'fail refuse decline avoid prevent avert block refrain abstain cancel abandon'),
  ...all(
    'averted',
    'rule_out scrap forgo bar forbid prohibit exclude reject thwart foil veto oppose resist neglect',
  ),
  ...all('averted', 'call_off shelve hinder dissuade deter stave_off'),
  ...all(
    'planned',
    'plot conspire scheme hatch postpone put_off delay defer agree plan decide intend want hope aim seek wish prepare propose promise pledge vow offer',
  ),
  ...all(
    'planned',
    'expect schedule announce set commit mean try attempt undertake_to consider mull weigh await',
  ),
  ...all(
    'planned',
    'need swear approve authorise authorize allow permit let enable prefer look order arrange design',
  ),
  ...all(
    'planned',
    'favour favor advocate back envisage envision vote rethink reconsider discuss negotiate pave',
  ),
  ...all(
    'planned',
    'like choose opt resolve move bid work pursue study examine guarantee stipulate foresee desire',
  ),
  ...all('planned', 'slate bind oblige task mandate entitle empower aspire ready'),
  ...all(
    'demanded',
    'ask call urge demand request require press appeal beg tell instruct exhort implore advise',
  ),
  ...all('demanded', 'insist encourage invite lobby push pressure recommend suggest call_for call_on'),
  ...all('threatened', 'threaten warn'),
  ...all('alleged', 'accuse blame suspect allege charge claim implicate'),
  ...all('denied', 'deny refute rebut'),
  ...all('possible', 'doubt wonder question speculate imagine suppose assume risk warn_of'),
  ...all('feared', 'fear worry dread'),
  ...all('reported', 'report rumour rumor believe think say understand seem appear'),
  ...all(
    'known',
    'condemn denounce deplore welcome regret praise criticise criticize protest mourn remember',
  ),
  ...all('known', 'commemorate acknowledge admit applaud hail investigate deny_responsibility avenge slam'),
};

const outlookNouns: Record<string, Outlook> = {
  ...all(
    'planned',
    'plan decision pledge promise intention proposal motion bid effort attempt offer aim goal agreement',
  ),
  ...all(
    'planned',
    'preparation prospect project wish desire hope commitment readiness willingness schedule',
  ),
  ...all(
    'planned',
    'timetable calendar deadline order mandate programme program proposition authorisation date',
  ),
  ...all(
    'planned',
    'authorization approval vow undertaking right ability chance option idea need talk talks',
  ),
  ...all('planned', 'negotiation discussion verge brink way eve process strategy campaign move ambition'),
  ...all(
    'demanded',
    'call demand request appeal pressure ultimatum obligation requirement resolution petition',
  ),
  ...all('threatened', 'threat warning ultimatum'),
  ...all('possible', 'possibility risk likelihood danger question speculation scenario prospect debate'),
  ...all('feared', 'fear concern worry'),
  ...all('alleged', 'accusation allegation claim suspicion charge'),
  ...all('reported', 'report rumour rumor evidence indication sign'),
  ...all('denied', 'denial'),
  ...all(
    'averted',
    'refusal failure opposition rejection absence lack postponement cancellation ban objection',
  ),
  ...all('averted', 'inability reluctance'),
};

const outlookAdjectives: Record<string, Outlook> = {
  ...all('planned', 'ready prepared close set due slated likely able willing expected scheduled keen eager'),
  ...all(
    'planned',
    'determined committed bound poised possible supposed obliged planned proposed promised future',
  ),
  ...all(
    'planned',
    'upcoming forthcoming eventual potential necessary imminent intended free anxious reluctant',
  ),
  ...all('planned', 'pending impending prospective conditional near'),
  ...all(
    'averted',
    'unable unwilling unlikely impossible reluctant opposed failed attempted aborted abortive foiled',
  ),
  ...all('averted', 'cancelled canceled postponed averted'),
  ...all('alleged', 'alleged suspected purported supposed'),
  ...all('threatened', 'threatened'),
  ...all('denied', 'false untrue wrong'),
  ...all('possible', 'hypothetical feared'),
  ...all('reported', 'reported apparent rumoured rumored presumed'),
};

export const clauses: Clauses = {
  auxiliaries: { be: 'be', have: 'have', do: 'do', get: 'be' },
  copula: 'be',
  perfectsWithBe: [],
  movements: [],
  verbIdioms: {},
  weights: [],
  auxiliaryForms: [],
  masculines: [],
  feminines: [],
  stretches: [],
  lastNamed: [],
  modals: {
    ...all('future', "will shall 'll ’ll wo sha"),
    ...all('conditional', "would should 'd ’d"),
    ...all('possible', 'could may might can ca cannot'),
    ...all('obligation', 'must ought'),
  },
  citing: list('cite quote refer speak describe point allude recall refuse decline use adopt'),
  ends: list('end stop halt'),
  controls: ['control'],
  ruled: list('country nation state republic government kingdom presidency palace army'),
  manners: list('force phone telephone video mistake accident sea land air mail'),
  anybody: list(
    'everything nothing something anything everyone nobody someone anyone everybody somebody anybody',
  ),
  having: list('have be'),
  negators: list("not n't n’t never no neither nor nobody none cannot nothing without hardly barely"),
  prepositions: list(
    'of in to for with on at from by about as into through after over between out against during without before ' +
      'under around among across behind along near toward towards upon within amid amidst despite following via ' +
      'including since until till beyond concerning regarding throughout onto off inside outside above below ' +
      'besides alongside per like unlike except versus aboard notwithstanding pending than over',
  ),
  particles: ['out', 'up', 'off', 'down', 'away', 'back', 'forward'],
  compoundPrepositions: {
    'because of': 'because_of',
    'due to': 'because_of',
    'as part of': 'in',
    'on behalf of': 'for',
    'in exchange for': 'for',
    'in return for': 'for',
    'ahead of': 'before',
    'prior to': 'before',
    'in the wake of': 'after',
    'as a result of': 'after',
    'in response to': 'after',
    'in spite of': 'despite',
    'in favour of': 'for',
    'in favor of': 'for',
    'in case of': 'in_case_of',
    'in the event of': 'in_case_of',
    'instead of': 'instead_of',
    'far from': 'instead_of',
    'short of': 'instead_of',
    'rather than': 'instead_of',
    'out of': 'from',
    'as well as': 'as_well_as',
    'in addition to': 'besides',
    'along with': 'with',
    'together with': 'with',
    'such as': 'including',
  },
  belonging: ['of'],
  agent: ['by'],
  complementizers: ['that', 'whether'],
  relatives: list('who which whom whose that where'),
  subordinators: {
    ...all('condition', 'if unless provided'),
    ...all('question', 'whether'),
    ...all('after', 'after since'),
    ...all('upon', 'once'),
    ...all('before', 'before until till'),
    ...all('while', 'while as when whereas amid'),
    ...all('cause', 'because'),
    ...all('concession', 'although though despite'),
    ...all('purpose', 'so lest'),
    ...all('comparison', 'than'),
  },
  invertedConditions: ['should', 'had', 'were'],
  moments: ['when', 'as'],
  coordinators: ['and', 'or', 'but', 'nor', 'yet', '&'],
  approximators: list(
    'more than less fewer at least most nearly about around some almost up to over under roughly',
  ),
  saying,
  sayingNouns: {
    ...all(
      'says',
      'statement comment remark speech interview briefing declaration address letter tweet post',
    ),
    ...all('alleges', 'claim allegation assertion'),
    ...all('accuses', 'accusation charge'),
    ...all('reports', 'report rumour rumor account tally estimate toll study survey dispatch'),
    ...all('announces', 'announcement'),
    ...all('denies', 'denial'),
    ...all('warns', 'warning threat'),
    ...all('promises', 'promise pledge vow'),
    ...all('demands', 'demand'),
  },
  outlook,
  contesting: ['denounce', 'decry'],
  naming: ['call', 'label', 'dub', 'name'],
  uniques: ['only', 'last', 'latest', 'sole'],
  forestalling: ['offer', 'foil', 'thwart', 'prevent', 'avert', 'plot', 'conspire', 'scheme'],
  outlookNouns,
  outlookAdjectives,
  objectControl: list(
    'warn caution ask urge call order tell request instruct allow permit enable force compel invite encourage help persuade ' +
      'press pressure push require expect want accuse blame suspect charge prevent stop bar forbid advise authorize ' +
      'authorise oblige lead cause see exhort implore beg dispatch send warn_against dissuade deter appeal ' +
      'criticise criticize condemn denounce praise thank',
  ),
  phrasal: [
    ...list('take set call put give break turn hold hand lay bring get make run blow go come cut carry fall'),
    'hold back',
    'swear in',
  ],
  takesOf: list(
    'accuse suspect convict acquit inform warn deprive strip remind assure notify absolve relieve',
  ),
  hedges: {
    ...all('reported', 'reportedly apparently seemingly unofficially presumably'),
    ...all('alleged', 'allegedly supposedly purportedly'),
    ...all('planned', 'possibly perhaps maybe potentially probably likely'),
    ...all('denied', 'hardly almost nearly'),
  },
  unnamed: list(
    'source official diplomat analyst observer witness resident insider person man woman expert eyewitness critic ' +
      'some many others people local someone acquaintance',
  ),
  officials: list(
    'minister president spokesman spokeswoman spokesperson ambassador governor general colonel chief commander ' +
      'secretary chancellor premier envoy mayor senator lawmaker chairman director head king prosecutor judge captain',
  ),
  bodies: list(
    'movement militia opposition syndicate regulator watchdog fund federation association consortium operator carrier manufacturer maker command leadership brigade faction front assembly senate congress chamber church charity institution kingdom republic ' +
      'government country nation state ally neighbour neighbor side power partner rival west ministry army police military authorities authority presidency palace parliament court junta ' +
      'administration cabinet council commission union party embassy office agency department force house regime ' +
      'delegation mission company firm group bank committee organisation organization prosecution coalition alliance bloc',
  ),
  media: list(
    'agency newspaper newswire broadcaster channel radio television website magazine paper media reuters',
  ),
  anonymity: ['anonymity', 'unnamed', 'anonymous', 'anonymously', 'unidentified'],
  impersonal: ['it'],
  presenting: ['it'],
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    both: 2,
  },
  multipliers: { dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12 },
  timeUnits: {
    ...all('hours', 'second seconds minute minutes hour hours moments'),
    ...all('day', 'day days'),
    ...all('week', 'week weeks'),
    ...all('month', 'month months'),
    ...all('year', 'year years'),
  },
  distances: ['after', 'before'],
  elapsed: ['later', 'earlier'],
  dayNouns: { eve: -1, day: 0 },
  limits: list('until till'),
  gathering: list('meet gather convene assemble ask question interview'),
  within: 'within',
  elsewhen: list('then later earlier subsequently afterwards eventually since previously'),
  backThen: ['at the time', 'at that time'],
  sameDay: ['later in the day', 'earlier in the day', 'within hours'],
  vagueNumbers: list('several few many dozens hundreds thousands scores millions tens some various numerous'),
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
  another: list('another further new fresh again additional renewed'),
  personalPronouns: list('he she they'),
  persons: list('he she him her'),
  objectPronouns: { ...all('one', 'him her it'), them: 'many' },
  datives: [],
  speakerPronouns: list('we i us our my me'),
  possessives: list('his her its their'),
  indefinites: list('a an any another'),
  definites: list('the this that these those'),
  light: {
    ...all(
      'subject',
      'make carry_out conduct perform stage mount launch hold undertake execute commit pay wage',
    ),
    ...all(
      'subject',
      'have take give issue deliver begin complete start lead sign reach strike conclude seal impose claim claim_for',
    ),
    ...all('subject', 'place'),
    ...all('subject', 'trade exchange'),
    ...all('object', 'receive suffer undergo face get draw survive escape'),
  },
  placePrepositions: list('in at near inside outside around across throughout within'),
  comings: list('come arrive originate'),
  contests: list('win lose'),
  resumptives: ['move', 'operation', 'process', 'step', 'decision', 'action', 'measure'],
  bases: ['under', 'according_to', 'in_line_with'],
  tallies: ['vote', 'ballot'],
  standIns: list(
    'lawyer attorney solicitor barrister spokesman spokeswoman spokesperson wife husband widow son daughter brother sister mother father aide doctor',
  ),
  occasions: ['during'],
  byMeans: ['with', 'in', 'by', 'during', 'amid'],
  aspectPrepositions: {
    ...all('past', 'after following since amid over despite'),
    ...all('planned', 'before until pending for toward towards in_case_of'),
    ...all('averted', 'without instead_of'),
    ...all('demanded', 'against'),
  },
  participles: list(
    'taken given seen known begun driven written shown gone done fallen risen chosen spoken broken stolen sworn torn ' +
      'withdrawn overthrown beaten hidden forgotten forbidden flown grown thrown drawn been undertaken frozen shaken ' +
      'mistaken overrun ridden bitten eaten worn sunk undergone retaken overtaken rewritten foreseen overseen',
  ),
  simplePasts: list(
    'took gave saw knew began drove wrote went did fell rose chose spoke broke stole swore tore withdrew overthrew hid ' +
      'forgot forbade flew grew threw drew was were undertook froze shook overran rode ate wore sank underwent became ' +
      'came ran retook overtook overcame rewrote foresaw oversaw undid unfroze',
  ),
  irregular: {
    arise: ['arose', 'arisen'],
    become: ['became'],
    begin: ['began', 'begun'],
    bring: ['brought'],
    build: ['built'],
    buy: ['bought'],
    catch: ['caught'],
    choose: ['chose', 'chosen'],
    come: ['came'],
    deal: ['dealt'],
    draw: ['drew', 'drawn'],
    drive: ['drove', 'driven'],
    fall: ['fell', 'fallen'],
    fight: ['fought'],
    find: ['found'],
    flee: ['fled'],
    fly: ['flew', 'flown'],
    forbid: ['forbade', 'forbidden'],
    freeze: ['froze', 'frozen'],
    get: ['got', 'gotten'],
    give: ['gave', 'given'],
    go: ['went', 'gone'],
    grow: ['grew', 'grown'],
    hang: ['hung'],
    hold: ['held'],
    keep: ['kept'],
    lay: ['laid'],
    lead: ['led'],
    leave: ['left'],
    lend: ['lent'],
    lose: ['lost'],
    make: ['made'],
    mean: ['meant'],
    meet: ['met'],
    overrun: ['overran'],
    overthrow: ['overthrew', 'overthrown'],
    pay: ['paid'],
    renege: ['reneged'],
    ride: ['rode', 'ridden'],
    rise: ['rose', 'risen'],
    run: ['ran'],
    say: ['said'],
    see: ['saw', 'seen'],
    seek: ['sought'],
    sell: ['sold'],
    send: ['sent'],
    shake: ['shook', 'shaken'],
    shoot: ['shot'],
    slay: ['slew', 'slain'],
    speak: ['spoke', 'spoken'],
    speed: ['sped'],
    spend: ['spent'],
    stand: ['stood'],
    steal: ['stole', 'stolen'],
    strike: ['struck', 'stricken'],
    swear: ['swore', 'sworn'],
    take: ['took', 'taken'],
    teach: ['taught'],
    tear: ['tore', 'torn'],
    tell: ['told'],
    think: ['thought'],
    throw: ['threw', 'thrown'],
    undertake: ['undertook', 'undertaken'],
    win: ['won'],
    withdraw: ['withdrew', 'withdrawn'],
    withhold: ['withheld'],
    write: ['wrote', 'written'],
    blow: ['blew', 'blown'],
    break: ['broke', 'broken'],
    cast: ['cast'],
    feed: ['fed'],
    give_up: [],
    hear: ['heard'],
    hide: ['hid', 'hidden'],
    sink: ['sank', 'sunk'],
    stick: ['stuck'],
    uphold: ['upheld'],
    foresee: ['foresaw', 'foreseen'],
    mislead: ['misled'],
    overcome: ['overcame'],
    oversee: ['oversaw', 'overseen'],
    overtake: ['overtook', 'overtaken'],
    rebuild: ['rebuilt'],
    resell: ['resold'],
    rethink: ['rethought'],
    retake: ['retook', 'retaken'],
    rewrite: ['rewrote', 'rewritten'],
    undo: ['undid', 'undone'],
    unfreeze: ['unfroze', 'unfrozen'],
    bid: ['bade', 'bidden'],
    beat: ['beaten'],
    bind: ['bound'],
    sit: ['sat'],
  },
  people: list(
    'clergy personnel executive pupil nun imam cleric athlete coach businessman businesswoman tycoon accountant pilot miner baby infant couple parent defendant ' +
      'convict assailant bomber pirate sergeant recruit conscript veteran bodyguard guard coastguard policewoman constable agent spy exile ' +
      'chairwoman consultant clerk medic paramedic academic servant airman donor voter nomad shepherd princess monarch heir actor orphan ' +
      'juror plaintiff culprit accomplice oligarch magnate ' +
      'people rebel guerrilla troop force police civilian militia staff crew youth child woman man migrant militant ' +
      'combatant resident student peacekeeper teacher journalist patient victim hostage nurse union crowd insurgent ' +
      'family member nationals mercenary refugee detainee contractor diplomat delegate president national patriarch ' +
      'brother sister father mother son daughter wife husband uncle aunt nephew niece cousin widow ' +
      'monk pope priest bishop emperor dictator tribe clan gang mob jihadist islamist candidate opponent opposition',
  ),
  notPeople: list(
    'takeovers handovers turnovers crossovers rollovers spillovers makeovers careers frontiers harbors harbours labors armors vapors ' +
      'flavors behaviors favors humors committees degrees coffees refineries interiors exteriors counters theatres masters ' +
      'tankers freighters carriers containers clusters trailers cancers boulders folders ladders ' +
      'servers stickers timbers embers corridors cellars charters banners papers walkers copters choppers cruisers destroyers ' +
      'freezers meters liters litres metres powers orders borders matters numbers papers letters computers quarters headquarters barriers rivers dinners others centers centres ' +
      'offers answers chapters corners covers disasters encounters flowers fingers gathers hours layers measures mergers ' +
      'monitors motors mirrors doors floors colors errors factors indicators rumors sectors terrors tractors reactors orders posters quarters registers ' +
      'rubbers shelters shoulders silvers summers winters theaters towers transfers triggers waters weathers wonders tenders',
  ),
  peopleEndings: ['ers', 'ors', 'ists', 'ians', 'ees', 'men'],
  figurative: list(
    'diplomatic charm verbal political legal media trade price propaganda rhetorical public-relations pr currency court turf',
  ),
  stative: list('deploy station base position garrison billet ally'),
  standing: list('already still'),
  rethinking: list('rethink reconsider review reassess re-examine reevaluate think discuss debate question'),
  absences: list('lack absence shortage'),
  ownDeeds: list('resignation abdication retirement departure'),
  commenting: list('comment elaborate'),
  namesSources: list('name identify quote cite'),
  beginnings: list('opening launch start beginning outbreak onset'),
  causative: list('move lead drive prompt spur'),
  audience: list(
    'reporter journalist press media television radio tv newspaper audience crowd parliament lawmaker viewer',
  ),
  documents: list(
    'law bill act decree order resolution agreement deal treaty pact accord declaration statement letter constitution amendment motion rule memorandum legislation',
  ),
  measures: list(
    'state batch shipment consignment lot load pair number dozen dozens hundred hundreds thousand thousands ton tons tonne ' +
      'tonnes kg kilo million millions series group team part portion half majority third quarter handful score scores ' +
      'percent couple range set round bulk remainder rest phase stage',
  ),
};
