/** What the rules need to know of one language: times. Data; both languages must fill all of it. */
export interface Times {
  lang: string;
}
