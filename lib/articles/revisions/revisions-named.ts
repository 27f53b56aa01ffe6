/** Revisions by their numbers, in words: "revision 5", "revisions 5 to 7", "revisions 2, 5 to 7 and 9". */
export function revisionsNamed(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? "revision" : "revisions"} ${numbersNamed(numbers)}`;
}

/** The numbers alone: "5", "5 to 7", "2, 5 to 7 and 9"; with the small words of another language, where they are given. */
export function numbersNamed(numbers: readonly number[], { to, and } = { to: "to", and: "and" }): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const words = runs.map(({ first, last }) => (first === last ? `${first}` : `${first} ${to} ${last}`));
  const end = words.pop() ?? "";
  return words.length > 0 ? `${words.join(", ")} ${and} ${end}` : end;
}
