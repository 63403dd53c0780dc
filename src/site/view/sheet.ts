import type { Interface } from '../../languages/interface.ts';
import type { Lang } from '../../model.ts';
import type { Desk } from './desk.ts';

/** What every page of one language shares. */
export interface Site {
  lang: Lang;
  words: Interface;
  root: string;
  /** Ends without a slash. */
  baseUrl: string;
  short: string;
  contact?: string;
  licence?: { name: string; url: string };
}

/** One page to be made: where, in which language, and what it shows. `view` is worked out when it is asked for. */
export interface Sheet<View> {
  path: string;
  title: string;
  description: string;
  /** The same page in each language, itself included. */
  alternates: { lang: Lang; name: string; path: string }[];
  site: Site;
  /** Links of this page start at the base address: it is shown for any address. */
  anywhere?: boolean;
  /** Links of this page are whole: its file may be copied to another site. */
  whole?: boolean;
  /** Not for search engines: it shows again what stands on a page of its own, at this address. */
  canonical?: string;
  /** Picture shown where the page is shared. */
  picture?: string;
  view: () => View;
}

/** Makes the same pages at the desk of each language. */
export type Over = <View>(make: (desk: Desk) => Sheet<View>[]) => Sheet<View>[];

/** A page at an address of the desk's language, with its title and description. */
export function sheet<View>(
  desk: Desk,
  address: string,
  [title, description]: [string, string],
  view: () => View,
): Sheet<View> {
  const site = desk.once(`site in ${desk.lang}`, () => siteOf(desk));
  return { path: desk.root + address, title, description, alternates: [], site, view };
}

function siteOf({ chronology, lang, words, root }: Desk): Site {
  const { settings } = chronology;
  return {
    lang,
    words,
    root,
    baseUrl: settings.baseUrl.replace(/\/$/, ''),
    short: settings.short[lang],
    contact: settings.contact,
    licence: settings.licence,
  };
}

/** The file of an address, relative to the site's folder. */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}
