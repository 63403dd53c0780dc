import { languages } from '../languages/index.ts';
import { fold, knownName } from '../text/index.ts';

/** Words that join a name to a description as something other than its name: « de », "of". */
const joining = new Set(Object.values(languages).flatMap(({ titles }) => titles.functionWords));

const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}’'-]*$/u.test(word);
const isWord = (word: string): boolean => /^[\p{L}\p{M}]+$/u.test(word);

/** Whoever is described and then called by a full name, by that name: « chef de l'opposition Levan Khabeishvili ». */
export function calledWithin(name: string): string {
  const words = name.split(/\s/u);
  const first = words.findLastIndex((word) => !isCapitalised(word)) + 1;
  const before = words[first - 1]?.split(/['’-]/u).at(-1);
  if (before === undefined || !isWord(before) || words.length - first < 2 || !/^\p{Ll}/u.test(name))
    return name;
  const called = words.slice(first).join(' ');
  return joining.has(fold(before)) || knownName(called) ? name : called;
}

/** Words that open a sentence with a capital and call nobody by a name: "Five", "Police", « Plusieurs ». */
const plain = new Set(
  Object.values(languages).flatMap(({ names, clauses }) =>
    [
      ...[...names.notNames, ...names.definite, ...names.indefinite, ...names.headModifiers],
      ...[
        ...Object.keys(names.stateHeads),
        ...Object.keys(names.otherHeads),
        ...Object.keys(clauses.numbers),
      ],
    ].map(fold),
  ),
);

/** Numbers that open a description. */
const numbers = new Set(
  Object.values(languages).flatMap(({ clauses }) => Object.keys(clauses.numbers).map(fold)),
);

/** A name, not a mere description such as "the colonels", be it at the head of a sentence: "Five people". */
export function isNamed(called: string): boolean {
  if (!/^\p{Lu}/u.test(called)) return false;
  const [first = '', ...others] = called.split(/[\s-]/u);
  if (isCounted(called)) return false;
  return others.some((word) => /^\p{Lu}/u.test(word)) || !plain.has(fold(first));
}

/** "Five Greek rescuers", "Seventeen soldiers of the army of Chad": so many of a kind. */
function isCounted(called: string): boolean {
  const [first = '', ...others] = called.split(/\s/u);
  return numbers.has(fold(first)) && others.some((word) => !isCapitalised(word) && !joining.has(fold(word)));
}
