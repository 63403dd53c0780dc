/** What the rules need to know of one language: boilerplate. Data; both languages must fill all of it. */
export interface Boilerplate {
  lang: string;
}
