/** The page of a list that an address asks for: a whole number from 1 to `last`; what is none of these is the nearest that is. */
export function pageNumber(asked: string | string[] | undefined, last: number): number {
  const number = Math.floor(Number([asked].flat()[0]));
  return Math.max(1, Math.min(Number.isNaN(number) ? 1 : number, last));
}
