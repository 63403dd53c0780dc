/** The nouns by which a language calls people. */
export interface People {
  /** Nouns of people that an ending does not show: "people", "rebels", "guerrillas". */
  people: string[];
  /** Nouns with such an ending that name no people. */
  notPeople: string[];
  /** Endings of nouns of people: "-ers", « -eurs ». */
  peopleEndings: string[];
  /** Endings in the feminine with those of the masculine they are made of, the longest first: « -enne », « -en ». */
  peopleFeminines: [string, string][];
}
