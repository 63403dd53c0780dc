/** Reasons for a status that a later stage goes by. */

/** The rule of status of what was tried; and what is added to the reason why such a thing counts as done. */
export const ATTEMPTED = 'attempted';
export const ONLY_ATTEMPTED = 'of an attempt';

/** Why something is planned of which nobody says more than that it may come. */
export const ONLY_POSSIBLE = 'only said to be possible';
