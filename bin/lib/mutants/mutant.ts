/** One change to a source that a test should notice. Offsets are UTF-16 units of the source as written. */
export type Mutant = {
  /** The path from the root of the project. */
  readonly file: string;
  readonly line: number;
  /** The expression that is replaced. */
  readonly start: number;
  readonly end: number;
  /** The expression that stands in its place. */
  readonly replacement: string;
  /** What changes, for people: `< → <=`. */
  readonly change: string;
  /** The trimmed line: together with the change it names the mutant however the lines above it move. */
  readonly code: string;
  /** The name of the constant whose number is replaced: wherever the name is read, it means the other number. */
  readonly constant?: string;
};

/** A mutant with its number in a run, which is how the running code knows it. */
export type NumberedMutant = Mutant & { readonly id: number };
