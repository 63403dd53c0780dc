import type { Chronology, Lang, MentionDate } from '../model.ts';
import { baseOf } from './lines.ts';

/** The chronology in one of its languages, with what an export needs to speak of it. */
export interface Edition {
  chronology: Chronology;
  lang: Lang;
  /** '' for the first language, '/fr' for the others. */
  root: string;
  /** A date in words of the language, at its true precision. */
  writeDate: (date: MentionDate) => string;
}

/** Where the pages of an edition begin, without a slash at the end. */
export const homeOf = ({ chronology, root }: Edition): string => baseOf(chronology.settings.baseUrl) + root;

/** The whole address of the page of an event. */
export const eventUrl = (edition: Edition, slug: string): string => `${homeOf(edition)}/events/${slug}/`;
