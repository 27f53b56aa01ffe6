/** A reason not to go on that the person at the keyboard can mend: printed as one line, without a stack. */
export class CliError extends Error {}
