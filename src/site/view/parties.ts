import type { EventRecord, Role } from '../../model.ts';
import type { Desk } from './desk.ts';

/** Roles that put an event into a party's lane; being talked about does not. */
const TAKES_PART: Role[] = ['actor', 'recipient', 'speaker', 'victim'];

/** Lanes an event stands in: the parties of those who take part, else `others` where there is such a lane. */
export function partiesOf(desk: Desk, event: EventRecord): string[] {
  const { parties } = desk.chronology.settings;
  const found = new Set<string>();
  for (const actor of event.actors) {
    const party = TAKES_PART.includes(actor.role) ? partyOf(desk, actor.id) : undefined;
    if (party !== undefined) found.add(party);
  }
  if (found.size > 0) return [...found];
  const rest = parties.find((party) => party.id === 'others') ?? parties.at(-1);
  return rest ? [rest.id] : [];
}

/** The party of an actor: its own, or that of the body it belongs to. */
function partyOf(desk: Desk, id: string | undefined): string | undefined {
  const { parties } = desk.chronology.settings;
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = desk.actors.get(at)?.of) {
    seen.add(at);
    const here = at;
    const actor = desk.actors.get(here);
    const party = parties.find((p) => p.id === here || p.id === actor?.party || p.members.includes(here));
    if (party) return party.id;
  }
  const rest = parties.find((party) => party.id === 'others');
  return id !== undefined && desk.actors.has(id) ? rest?.id : undefined;
}

/** Room for the longest name of a party, in letters so wide, within the least and the most that a drawing spares. */
export function roomForNames(
  { chronology, lang }: Desk,
  letter: number,
  [least, most]: [number, number],
): number {
  const longest = Math.max(...chronology.settings.parties.map(({ name }) => name[lang].length));
  return Math.min(most, Math.max(least, Math.ceil((longest + 2) * letter)));
}

/** A name as far as there is room for it. */
export function fitName(name: string, { left, letter }: { left: number; letter: number }): string {
  const most = Math.floor(left / letter) - 2;
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
