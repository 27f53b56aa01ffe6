/**
 * How one language says dates. A template has its slots in braces; of several the first is written, all are read, so that words and
 * reading cannot part. Regular expressions are sources, matched without regard to case.
 */
export type Lexicon = {
  readonly months: readonly (readonly string[])[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly (readonly string[])[];
  readonly northern: Templates;
  readonly southern: Templates;
  readonly quarters: readonly (readonly string[])[];
  readonly thirds: readonly (readonly string[])[];
  readonly halves: readonly (readonly string[])[];
  /** `{p}` a part of a year, `{y}` the year. */
  readonly partOfYear: Templates;
  readonly dayMonth: Templates;
  readonly monthYear: Templates;
  /** What is said of a day or month alone, with its digits `{n}`. */
  readonly dayAlone: Templates;
  readonly monthAlone: Templates;
  readonly beforeEra: Templates;
  readonly ofEra: Templates;
  readonly decade: Templates;
  readonly century: Templates;
  readonly millennium: Templates;
  /** A year some digits of which are known: `{n}`; one of a stretch of years: from `{a}` to `{b}`. */
  readonly masked: Templates;
  readonly yearBetween: Templates;
  readonly ordinal: (number: number) => string;
  readonly significant: Templates;
  /** Parts `{p}` that are not known, beside others and alone. */
  readonly unknown: Templates;
  readonly allUnknown: Templates;
  readonly doubt: { readonly "~": Templates; readonly "?": Templates; readonly "%": Templates };
  /** About a whole year. */
  readonly aboutYear: Templates;
  /** The same of parts: `{p}` their names. */
  readonly doubtOfParts: { readonly "~": Templates; readonly "?": Templates; readonly "%": Templates };
  /** Day, month, year. */
  readonly parts: readonly [string, string, string];
  readonly and: string;
  readonly or: string;
  readonly early: Templates;
  readonly middle: Templates;
  readonly late: Templates;
  readonly fromOn: Templates;
  readonly fromUnknown: Templates;
  readonly until: Templates;
  readonly untilUnknown: Templates;
  readonly span: Templates;
  readonly between: Templates;
  readonly orLater: Templates;
  readonly orEarlier: Templates;
  readonly oneOf: Templates;
  readonly allOf: Templates;
  readonly time: Templates;
  /** Between the thousands of a number. */
  readonly thousands: string;
  /** What may stand before a date and says nothing: in, on, im, am. */
  readonly lead: RegExp;
};

export type Templates = readonly [string, ...string[]];
