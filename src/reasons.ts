/** Reasons for a status that a later stage goes by. */

/** Why something is planned of which nobody says more than that it may come. */
export const ONLY_POSSIBLE = 'only said to be possible';
