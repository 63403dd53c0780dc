import { describe, expect, test } from 'vitest';
import type { Lang, Status } from '../../src/model.ts';
import { mention, read } from './reading.ts';

type Case = [text: string, type: string, status: Status];

const ENGLISH: Case[] = [
  ['Chad has long accused neighboring Sudan of supporting rebels.', 'support', 'alleged'],
  ['Chad accuses Sudan of backing the rebels, a charge Sudan denies.', 'denial', 'occurred'],
  [
    'France argues that such a deal could not be reconciled with a French force staying on.',
    'agreement',
    'planned',
  ],
  [
    'General Ali Deby dissolved the cabinet, declared a state of emergency and left.',
    'suspension',
    'occurred',
  ],
  ['The minister said the deaths of 20 soldiers would not be in vain.', 'casualties', 'occurred'],
  ['The minister said Chad would be proud that its soldiers died.', 'casualties', 'occurred'],
  ['Chad signed a deal on ending the strike.', 'concession', 'planned'],
  ['Failure to reach an agreement could lead to war.', 'agreement', 'planned'],
  ['Why did Chad expel the ambassador?', 'expulsion', 'occurred'],
  ['Did Chad expel the ambassador?', 'expulsion', 'planned'],
  ['How will Poland deliver the tanks?', 'arms-delivery', 'planned'],
  ['Chad denied any attempt to assassinate the general.', 'attack', 'denied'],
  ['Kenya did not try to arrest the rebel.', 'arrest', 'denied'],
  ['The army foiled a coup on Monday.', 'coup', 'occurred'],
  ['Chad accuses the general, Ali Deby, dismissed in May, of having financed the rebels.', 'aid', 'alleged'],
  ['Chad accused Ali Deby, who was dismissed in May, of financing the rebels.', 'aid', 'alleged'],
  ['Iran held talks with Iraq in Doha that Qatar had mediated.', 'negotiation', 'occurred'],
  ['Iran alleged after talks in Doha that Iraq had opened a base there.', 'base-closure', 'alleged'],
  ['Poland delivered twelve tanks to Ukraine.', 'arms-delivery', 'occurred'],
  ['Poland will deliver twelve tanks to Ukraine.', 'arms-delivery', 'planned'],
  ['The opposition fears elections scheduled for May 2025.', 'election-timetable', 'planned'],
  [
    'Poland has delivered tanks to Ukraine, two officials said, the first time a neighbour has sent armour.',
    'arms-delivery',
    'alleged',
  ],
  ['The last soldiers left Serbia on Monday, ending a deployment of nine years.', 'withdrawal', 'occurred'],
  ['Farmers blocked the bridge on Friday to protest against the tax.', 'protest', 'occurred'],
  ['Poland urged Ukraine not to attack Serbia.', 'attack', 'planned'],
  ['Poland does not plan to deliver tanks to Ukraine.', 'arms-delivery', 'denied'],
  ['Poland has no intention of delivering tanks to Ukraine.', 'arms-delivery', 'denied'],
  ['There are no plans to deploy soldiers in Benin.', 'deployment', 'denied'],
  ['Poland has not abandoned its plans to deliver tanks to Ukraine.', 'arms-delivery', 'planned'],
  ['The envoy came for talks after meeting the president.', 'meeting', 'occurred'],
  ['The tanks are not expected to be delivered before 2040.', 'arms-delivery', 'planned'],
  ['Peru pulls out of the trade pact', 'suspension', 'occurred'],
  ['The rebels said they had closed the border with Chad.', 'suspension', 'occurred'],
  ['Poland would deliver tanks to Ukraine if Germany agreed.', 'arms-delivery', 'planned'],
  ['If Poland delivers tanks to Ukraine, Germany will follow.', 'arms-delivery', 'planned'],
  ['Should Chad expel the ambassador, Paris would react.', 'expulsion', 'planned'],
  ['Had Serbia signed the agreement, tariffs would be lower.', 'agreement', 'planned'],
  ['Niger has given France a month to withdraw its soldiers.', 'withdrawal', 'planned'],
  ['Poland has not delivered any tanks to Ukraine.', 'arms-delivery', 'denied'],
  ['No tanks were delivered to Ukraine.', 'arms-delivery', 'denied'],
  ['Iran never attacked the tanker.', 'attack', 'denied'],
  ['The minister said neither the army nor the police had attacked the town.', 'attack', 'denied'],
  ['Neither he nor any Kenyan official would visit Chad, William Ruto said.', 'visit', 'denied'],
  ['The minister rejected calls to resign.', 'resignation', 'denied'],
  ['Kenya dropped a plan to buy jets from Qatar.', 'arms-purchase', 'denied'],
  ['Police ruled out that the man had been killed.', 'casualties', 'denied'],
  ['Kenya said it had killed a rebel commander.', 'casualties', 'reported'],
  ['Kenya says it has destroyed two ships.', 'destruction', 'reported'],
  ['Kenya said it had lost two soldiers in the attack.', 'casualties', 'occurred'],
  ['Kenya said it had arrested ten men.', 'arrest', 'occurred'],
  ['William Ruto promised not to arrest the minister.', 'arrest', 'denied'],
  ['William Ruto met neither the minister nor the ambassador.', 'meeting', 'denied'],
  ['Will Germany send tanks to Ukraine?', 'arms-delivery', 'planned'],
  ['It is unclear whether Iran attacked the tanker.', 'attack', 'planned'],
  ['Ethiopia reportedly withdrew its troops from Tigray.', 'withdrawal', 'reported'],
  ['The United States may have killed the leader of the rebels.', 'casualties', 'reported'],
  ['According to unconfirmed reports, rebels killed 12 soldiers.', 'casualties', 'reported'],
  ['Two officials said Egypt had sent weapons to Sudan.', 'arms-delivery', 'alleged'],
  ['Egypt has sent weapons to Sudan, two officials said.', 'arms-delivery', 'alleged'],
  ['The Kremlin claimed that Ukraine had attacked a bridge.', 'attack', 'alleged'],
  ['Kyiv accused Moscow of bombing a hospital.', 'attack', 'alleged'],
  ['The army denied attacking the hospital.', 'attack', 'denied'],
  ['Sudan denied that its army had attacked the market.', 'attack', 'denied'],
  ['The army denied any attack on the hospital.', 'attack', 'denied'],
  ['Chad denied that it will deliver tanks to Sudan.', 'arms-delivery', 'denied'],
  ['Chad denied it plans to deliver tanks to Sudan.', 'arms-delivery', 'denied'],
  ['Chad did not deny that it will deliver tanks to Sudan.', 'arms-delivery', 'planned'],
  ['Turkey threatened to suspend its aid to Chad.', 'suspension', 'threatened'],
  ['The European Union plans to impose sanctions on Belarus.', 'sanction', 'planned'],
  ['Niger demanded the withdrawal of French troops.', 'withdrawal', 'planned'],
  ['Protesters called for the resignation of the president.', 'resignation', 'planned'],
  ['The army refused to withdraw from the capital.', 'withdrawal', 'denied'],
  ['Rwanda failed to withdraw its soldiers.', 'withdrawal', 'denied'],
  ['The delegation is due to visit Chad.', 'visit', 'planned'],
  ['The army is about to attack the town.', 'attack', 'planned'],
  ['The minister ruled out a withdrawal of troops.', 'withdrawal', 'denied'],
  ['Soldiers plotted a coup against the president.', 'coup', 'planned'],
  ['A coup was foiled in Bissau.', 'coup', 'occurred'],
  ['The withdrawal of the troops was postponed.', 'withdrawal', 'planned'],
  ['Kenya sent 400 soldiers to Haiti in June 2031.', 'deployment', 'planned'],
  ['The officers seized power and arrested the president.', 'arrest', 'occurred'],
  ['After overthrowing the president, the generals dissolved parliament.', 'coup', 'occurred'],
  ['Germany condemned the coup in Gabon.', 'coup', 'occurred'],
  ['The chancellor announced a withdrawal of troops.', 'withdrawal', 'planned'],
  ['China said it had expelled two diplomats.', 'expulsion', 'occurred'],
  ['Instead of withdrawing its troops, Eritrea stayed.', 'withdrawal', 'denied'],
  ['Togo almost expelled the ambassador.', 'expulsion', 'denied'],
  ['It is false that Chad signed a contract.', 'agreement', 'denied'],
  ['Berlin will react should the government sign an agreement with Cuba.', 'agreement', 'planned'],
  ['The regime is far from being overthrown.', 'coup', 'denied'],
  ['A ban on the channel is being considered.', 'media-ban', 'planned'],
];

const FRENCH: Case[] = [
  ["Le Tchad accuse le général, limogé en mai, d'avoir financé les rebelles.", 'aid', 'alleged'],
  ["« Je n'ai rien financé », a répondu le général.", 'aid', 'denied'],
  ['De même source, la commande entrait dans le cadre d’un accord conclu en 2019.', 'agreement', 'reported'],
  ['La Pologne a livré douze chars à l’Ukraine.', 'arms-delivery', 'occurred'],
  ['La Pologne livrera douze chars à l’Ukraine.', 'arms-delivery', 'planned'],
  ['La Pologne ne prévoit pas de livrer des chars à l’Ukraine.', 'arms-delivery', 'denied'],
  ['La Pologne n’a pas l’intention de livrer des chars à l’Ukraine.', 'arms-delivery', 'denied'],
  ['Il n’est pas question de retirer les soldats du Tchad.', 'withdrawal', 'denied'],
  ['Le Tchad a ordonné le départ de l’envoyé, ce que Paris a refusé.', 'refusal', 'occurred'],
  ['La Pologne va livrer douze chars à l’Ukraine.', 'arms-delivery', 'planned'],
  ['La Pologne dément vouloir livrer des chars à l’Ukraine.', 'arms-delivery', 'denied'],
  ['La Pologne aurait livré des chars à l’Ukraine.', 'arms-delivery', 'reported'],
  ['Il est faux que le Tchad ait signé un contrat.', 'agreement', 'denied'],
  ['Il est possible que le Tchad ait signé un contrat.', 'agreement', 'planned'],
  ['Paris craint que le Togo n’expulse ses soldats.', 'expulsion', 'planned'],
  ['Le Tchad n’a pas livré de chars au Soudan.', 'arms-delivery', 'denied'],
  ['Si le Tchad expulse l’ambassadeur, Paris réagira.', 'expulsion', 'planned'],
  ['Selon une source sécuritaire, l’armée a tué dix rebelles.', 'casualties', 'alleged'],
  ['Kiev accuse Moscou d’avoir bombardé un hôpital.', 'attack', 'alleged'],
  ['Le gouvernement a démenti avoir attaqué le marché.', 'attack', 'denied'],
  ['Le Niger exige le retrait des soldats français.', 'withdrawal', 'planned'],
  ['Paris a annoncé le retrait de ses troupes.', 'withdrawal', 'planned'],
  ['L’armée a refusé de se retirer de la ville.', 'withdrawal', 'denied'],
  ['Le ministre devrait se rendre à Berlin vendredi.', 'visit', 'planned'],
  ['Après avoir renversé le président, les généraux ont dissous le parlement.', 'coup', 'occurred'],
  ['Le retrait des troupes a été reporté.', 'withdrawal', 'planned'],
  ['Avant de quitter la base, les soldats ont détruit le matériel.', 'withdrawal', 'occurred'],
];

describe.each<[Lang, Case[]]>([
  ['en', ENGLISH],
  ['fr', FRENCH],
])('whether it happened (%s)', (lang, cases) => {
  test.each(cases)('%s', (text, type, status) => {
    expect(mention(text, type, lang).status).toBe(status);
  });
});

test('the status says which rule gave it and on which words', () => {
  const found = mention('The army refused to withdraw from the capital.', 'withdrawal');
  expect(found.statusWhy[0]).toEqual({ rule: 'averted-by-verb', text: 'refused' });
});

test('what another denies afterwards stands beside what was told', () => {
  const { mentions } = read(
    'Rebels killed ten soldiers near Goma, two officials said. The ministry denied this.',
  );
  const killings = mentions.filter(({ type }) => type === 'casualties');
  expect(killings.map(({ status }) => status)).toEqual(['alleged', 'denied']);
});

test('a noun that takes up what was announced is as planned as that', () => {
  const { mentions } = read(
    'The chancellor announced a withdrawal of troops from Kosovo. The withdrawal is led by a general.',
  );
  expect(mentions.filter(({ type }) => type === 'withdrawal').map(({ status }) => status)).not.toContain(
    'occurred',
  );
});

test('a denial that follows gives a mention with an id of its own', () => {
  const text = 'Chad signed an agreement with Russia in May, a newspaper said. The ministry denied this.';
  const ids = read(text).mentions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<Case>([
  ['Qatar offered Chad ten tanks.', 'military-aid', 'planned'],
  ['Parliament voted on Monday to remove the president.', 'resignation', 'occurred'],
  ['Residents blocked the road to demand the release of a priest.', 'demand', 'occurred'],
  ['The drone was probably shot down by Chad.', 'attack', 'reported'],
])('%s', (text, type, status) => {
  expect(mention(text, type).status).toBe(status);
});

test('reports that are dismissed are denied', () => {
  const found = mention(
    'The minister dismissed as false reports that Niger had sold tanks to Iran.',
    'arms-purchase',
  );
  expect(found.status).toBe('denied');
});

test.each([
  ['en', 'Chad denied on Tuesday attacking the village.', 'attack', 'denied'],
  ['en', 'The tanks were to have been delivered in May.', 'arms-delivery', 'planned'],
  ['en', 'The minister spoke of withdrawing troops from Niger.', 'withdrawal', 'planned'],
  ['en', 'Rumours swirled that the president had resigned.', 'resignation', 'reported'],
  ['fr', 'Le bruit court que le ministre a démissionné.', 'resignation', 'alleged'],
  ['en', 'Nobody believes that Kenya delivered the weapons.', 'arms-delivery', 'alleged'],
  ['en', 'The opposition leader narrowly escaped arrest on Tuesday.', 'arrest', 'denied'],
  ['en', 'The minister escaped an attack on Tuesday.', 'attack', 'occurred'],
] as const)('%s: %s', (lang, text, type, status) => {
  expect(mention(text, type, lang).status).toBe(status);
});

test('nobody is no speaker', () => {
  expect(
    mention('Nobody believes that Kenya delivered the weapons.', 'arms-delivery').attribution.speaker,
  ).toBeUndefined();
});

describe('what is in the present under a condition', () => {
  test.each([
    ['« Si on ne m’écoute pas, je démissionne », a menacé le maire.', 'fr', 'resignation', 'threatened'],
    ['Les syndicats ferment les écoles si rien n’est fait.', 'fr', 'base-closure', 'planned'],
    ['"If they attack, we leave the base," the colonel said.', 'en', 'withdrawal', 'planned'],
    ['Lomé soutient le plan même si Paris le rejette.', 'fr', 'support', 'occurred'],
    ['Si Paris condamne le putsch, Lomé soutient la junte.', 'fr', 'support', 'occurred'],
  ] as const)('%s', (text, lang, type, status) => {
    expect(mention(text, type, lang).status).toBe(status);
  });
});

test('whoever calls for a strike calls none yet', () => {
  const found = read('The union called for a strike on Monday.').mentions;
  expect(found.map(({ type }) => type)).not.toContain('protest');
  expect(mention('The union called a strike.', 'protest').status).toBe('occurred');
});
