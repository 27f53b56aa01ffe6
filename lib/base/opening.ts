/** The beginning of a text, to the end of a word, for lists: `most` characters at most, with an ellipsis where something is left out. */
export function opening(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, "").replace(/[\ud800-\udbff]$/, "")}…`;
}
