import { numberLabel } from "@/lib/language/numbers";

/** A count in words, where no more than `most` were counted: "1,000+". */
export function countOrMore(count: number, most: number): string {
  return count >= most ? `${numberLabel(most)}+` : String(count);
}
