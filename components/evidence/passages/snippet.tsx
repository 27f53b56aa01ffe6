import { Spoiler } from "@/components/ui/spoiler";
import { snippetParts } from "@/lib/search/snippet-parts";

/** The words around what a search found: the words found are marked, what a spoiler hides waits. */
export function Snippet({ snippet, inControl = false }: { snippet: string; inControl?: boolean }) {
  let at = 0;
  return snippetParts(snippet).map(({ text, found, hidden }) => {
    at += text.length;
    const words = found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
    if (!hidden) return words;
    return (
      <Spoiler key={at} inControl={inControl}>
        {words}
      </Spoiler>
    );
  });
}
