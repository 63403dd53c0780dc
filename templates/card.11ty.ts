import type { CardView } from '../src/site/view/embed.ts';
import { frame } from './parts/frame.ts';
import { entryList } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('card');

export function render({ sheet }: Given<CardView>): string {
  return frame(sheet, entryList(sheet, [sheet.view().entry], 1));
}
