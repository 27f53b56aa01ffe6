/**
 * A laptop's screen less the browser's bars, where a notice above the text would cost one of the lines that are seen. A phone is narrower:
 * there the text would move when its keyboard comes and goes.
 */
export const LOW_SCREEN = "(max-height: 42rem) and (min-width: 44rem)";
