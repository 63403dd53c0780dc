import { states, type State } from '../languages/states.ts';
import { fold } from './fold.ts';

const byName = new Map<string, State>();
for (const state of states)
  for (const name of [...state.en.names, ...state.fr.names])
    if (!byName.has(fold(name))) byName.set(fold(name), state);

/** The state of the world that a name means in any language: "United States", « États-Unis ». */
export function stateNamed(name: string): State | undefined {
  return byName.get(fold(name));
}

/** One key for a name that `actors.yml` does not list; a state has the same in every language. */
export function nameKey(name: string): string {
  return fold(stateNamed(name)?.en.names[0] ?? name);
}
