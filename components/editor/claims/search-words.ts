/** Words of a claim that tell most of where it could rest; more would find everything. */
const MOST = 6;
const LEAST_LENGTH = 4;

/** Long words that say nothing of what is spoken of. */
const COMMON = new Set(
  "about after again against also although among because been before being between both could during each even from further have having however into itself made more most much must never only other over same should since some still such than that their them then there these they this those though through under until upon very were what when where whether which while whom whose will with within without would".split(
    " ",
  ),
);

/** A search for passages that a claim may rest on: its names and numbers, else its long words, any of them. `""` where it has none. */
export function searchFor(claim: string): string {
  const words = [...new Set(claim.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])];
  const telling = words.filter(
    (word) => !COMMON.has(word.toLowerCase()) && (word.length >= LEAST_LENGTH || /\p{N}/u.test(word)),
  );
  const names = telling.filter((word) => /[\p{Lu}\p{N}]/u.test(word));
  const others = telling.filter((word) => !names.includes(word)).sort((a, b) => b.length - a.length);
  return [...names, ...others].slice(0, MOST).map(withoutOperators).join(" or ");
}

/** Quotation marks and dashes mean something to the search. */
function withoutOperators(word: string): string {
  return word.replace(/['’-]+/g, " ").trim();
}
