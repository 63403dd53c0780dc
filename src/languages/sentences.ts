/** What the rules need to know of one language: sentences. Data; both languages must fill all of it. */
export interface Sentences {
  lang: string;
}
