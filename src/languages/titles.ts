/** What the rules need to know of one language: titles. Data; both languages must fill all of it. */
export interface Titles {
  lang: string;
}
