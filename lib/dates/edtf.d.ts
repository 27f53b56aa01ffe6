/** What we use of the library `edtf`, which brings no types. */
declare module "edtf" {
  export type Parsed = {
    readonly type?: "Date" | "Year" | "Season" | "Century" | "Decade" | "Interval" | "Set" | "List";
    /** Of a date: year, month from 0, day, hours, minutes, seconds; of the others: their dates, a pair for a range. */
    readonly values: readonly unknown[];
    /** A bit for each of the eight digits YYYYMMDD, or all of them. */
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly unspecified?: number;
    readonly significant?: number;
    readonly timeZone?: string;
    readonly earlier?: boolean;
    readonly later?: boolean;
  };
  export function parse(
    input: string,
    constraints?: { seasonUncertainty?: boolean; seasonIntervals?: boolean },
  ): Parsed;
}
