/** Letters of the scripts that are written without spaces, as the migrations have them (canonry_pairs). */
const UNSPACED =
  "[\\u3005\\u3007\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{2fa1f}]+";
const RUN = new RegExp(UNSPACED, "gu");

/** The runs of Japanese or Chinese in a text, and the text without them. */
export function splitUnspaced(text: string): { readonly runs: readonly string[]; readonly rest: string } {
  return { runs: text.match(RUN) ?? [], rest: text.replace(RUN, " ").trim() };
}

/** What finds a run of Japanese or Chinese, as the text of a tsquery: its pairs of letters one after the other. */
export function pairsQuery(run: string): string {
  const letters = [...run];
  if (letters.length === 1) return `'${run}':*`;
  return letters
    .slice(1)
    .map((letter, index) => `'${letters[index]}${letter}'`)
    .join(" <-> ");
}
