/** What the rules need to know of one language: clauses. Data; both languages must fill all of it. */
export interface Clauses {
  lang: string;
}
