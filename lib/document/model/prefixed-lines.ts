/** The lines of a text behind signs: one before the first line, one before the others, none after white space at an end. */
export function prefixedLines(text: string, first: string, others: string): string {
  const lines = text
    .split("\n")
    .map((line, index) => (index === 0 ? first : line === "" ? others.trimEnd() : others) + line);
  return lines.map((line) => line.trimEnd()).join("\n");
}
