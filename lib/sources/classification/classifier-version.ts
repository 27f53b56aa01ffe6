/** Which rules are in force; goes up whenever the same thread may be read in another way, and every thread is read again. */
export const CLASSIFIER_VERSION = 1;
