/** Characters of a passage that a card shows. */
const SHOWN = 420;

/** A mark of a passage; one of a spoiler says how many UTF-16 units from `at` on it hides. */
type Mark = { readonly at: number; readonly hides?: number | undefined };

/** The words of a passage for a card: no more than it holds, and of a spoiler only that there is one. */
export function shownText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): string {
  const hidden = marks.filter((mark) => mark.hides !== undefined).sort((a, b) => b.at - a.at);
  const open = hidden.reduce(
    (rest, { at, hides = 0 }) => `${rest.slice(0, at)}[spoiler]${rest.slice(at + hides)}`,
    text,
  );
  return open.length <= SHOWN ? open : `${open.slice(0, SHOWN).replace(/\s\S*$/, "")} …`;
}
