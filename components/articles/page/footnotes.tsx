import { drawInParts } from "@/components/document/draw-in-parts";
import { articleMessages } from "@/lib/language/subjects/article";
import { type DocumentContext, placeId } from "./document-context";
import { renderNote } from "./render-inline";

/** The footnotes of a text below it, each with the way back to every one of its marks. */
export function Footnotes({ context }: { context: DocumentContext }) {
  const t = articleMessages();
  const notes = [...(context.notes?.values() ?? [])];
  if (notes.length === 0) return null;
  return (
    <section role="doc-endnotes" aria-label={t("footnotes")}>
      <ol>
        {drawInParts(notes, (some) =>
          some.map(({ number, note, marks }) => (
            <li key={number} id={placeId(context, `fn-${number}`)} value={number} dir="auto">
              {renderNote(note, context)}
              {marks.map((place, index) => (
                <a
                  key={place}
                  href={`#${placeId(context, `fnref-${place}`)}`}
                  aria-label={wayBack(number, index, marks.length)}
                >
                  {" "}
                  ↩{marks.length > 1 && <sup>{index + 1}</sup>}
                </a>
              ))}
            </li>
          )),
        )}
      </ol>
    </section>
  );
}

function wayBack(number: number, index: number, all: number): string {
  const t = articleMessages();
  return all === 1
    ? t("backToFootnoteNumberInThe", { number })
    : t("backToFootnoteNumberInThe2", { number, value: index + 1 });
}
