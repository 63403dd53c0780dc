/** Pronouns by which who speaks or acts is told of again. */
export const SELF = /^(?:it|he|she|they|we|i|il|elle|ils|elles)$/u;
