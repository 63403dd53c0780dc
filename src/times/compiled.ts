import type { TimeRule } from '../languages/times.ts';

/** A reading of a token: its class, what it stands for, how many tokens it takes. */
export interface Reading {
  /** Number of the class; see `Grammar.classes`. */
  class: number;
  value: number | string;
  length: number;
}

/** What a word may be, alone or with those behind it. */
export interface LexiconWord {
  readings: { reading: Reading; rest: string[]; capital: boolean }[];
  /** The readings where none depends on capitals or further words: ready to hand out. */
  plain: Reading[] | null;
}

/** 1 at the hash of each word that may come second; null where the first may be all there is. */
export type Opening = Uint8Array | null;

/** All patterns of a language, merged: a step for each class, with or without space in front. */
export interface Branch {
  /** By the number of the class. */
  steps: (Branch | undefined)[];
  /** Steps to a token that must stand close to the one before. */
  glued: (Branch | undefined)[] | null;
  ends: End[];
}

/** Where a pattern is complete. */
export interface End {
  rule: TimeRule;
  order: number;
  slots: (string | null)[];
  around: Surroundings;
}

/** The words that a rule wants, or does not want, around its match. */
export interface Surroundings {
  after: Set<string> | null;
  notAfter: Set<string>;
  notBefore: Set<string>;
  /** Null: anything may stand behind. */
  before: Set<string> | null;
}

export interface Grammar {
  lexicon: Map<string, LexiconWord>;
  classes: Map<string, number>;
  root: Branch;
  /** The class of any word with a capital: within a pattern, never at its head. */
  capital: number;
  /** By the hash of a word; nothing where no pattern begins with it. */
  openings: (Opening | undefined)[];
  /** 1 at the hash of each first word of the lexicon. */
  known: Uint8Array;
  /** What may follow one to three digits at the head of a pattern. */
  afterDigits: Uint8Array;
  /** Readings of runs of digits met so far, alone and as parts of a figure. */
  numbers: Map<string, Reading[]>;
  figures: Map<string, Reading[]>;
}
