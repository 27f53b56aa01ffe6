import { proseClass } from "@/components/ui/prose-class";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { PassageView } from "@/lib/sources/source";
import { Passage } from "./passage";
import type { ReaderContext } from "./reader-context";
import styles from "./reference-view.module.css";

/** A page of a reference: its text, and the captions of its pictures as a list at the end. */
export function ReferenceView({ passages, context }: { passages: readonly PassageView[]; context: ReaderContext }) {
  const t = sourcesMessages();
  const captions = passages.filter((passage) => passage.kind === "caption");
  return (
    <div className={proseClass}>
      {passages
        .filter((passage) => passage.kind !== "caption")
        .map((passage) => (
          <Passage key={passage.id} passage={passage} context={context} />
        ))}
      {captions.length > 0 && (
        <section aria-labelledby="captions">
          <h2 id="captions" className={styles.heading}>
            {t("captions")}
          </h2>
          <ul className={styles.captions}>
            {captions.map((passage) => (
              <Passage key={passage.id} passage={passage} context={context} as="li" />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
