/** Tells the time; an argument of every action that needs it, so that tests and seeds choose it. */
export type Clock = () => Date;

/** The machine's clock. */
export const systemClock: Clock = () => new Date();
