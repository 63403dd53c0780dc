/** Titled, decided on, put in order: from event drafts to the chronology that pages and exports see. */
export { assembleChronology } from './assemble.ts';
export type { DecisionFault } from './decision-fault.ts';
export { eventsByHand } from './by-hand.ts';
export { byDate, dateInWords } from './dates-in-words.ts';
export { type Addresses, addressesOf, applyDecisions, checkDecisions, removedBy } from './decisions.ts';
export { explainEvent, UnknownEvent } from './explain.ts';
export { namesOf } from './names.ts';
export { hasOwnMarks } from './own-marks.ts';
export { holds, isNamed, spoken, unfoundSentences, withoutRefused } from './no-event.ts';
export { needsTitle } from './settle.ts';
export { callSpeakers } from './speakers.ts';
export { titleEvent } from './titles.ts';
export { topicsOf } from './topics.ts';
export { basisInWords, datingInWords, mainReasons, reasonInWords, workingInWords } from './working.ts';
