/** What the rules need to know of one language: interface. Data; both languages must fill all of it. */
export interface Interface {
  lang: string;
}
