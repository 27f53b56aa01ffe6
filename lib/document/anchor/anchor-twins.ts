import type { Selector } from "./anchor-types";

/** Returns where else in its block the same words stood when they were quoted (UTF-16 offsets); none where that text is not known. */
export function twinsOf({ quote, start, blockText = "" }: Selector): readonly number[] {
  const twins: number[] = [];
  for (let at = blockText.indexOf(quote); at !== -1; at = blockText.indexOf(quote, at + 1)) {
    if (at !== start) twins.push(at);
  }
  return twins;
}
