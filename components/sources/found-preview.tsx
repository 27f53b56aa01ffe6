import type { ReactNode } from "react";
import { ImportNotes } from "@/components/sources/import-notes";
import { countWords, KIND_WORDS } from "@/components/sources/source-words";
import { DataList } from "@/components/ui/data-list";
import type { SourcePreview } from "@/lib/sources/preview";
import styles from "./found-preview.module.css";

/** Authors that are named; the rest of a large thread's are counted. */
const NAMED_AUTHORS = 12;

/** What was found in a text, before anything of it is written. */
export function FoundPreview({ preview }: { preview: SourcePreview }) {
  return (
    <div className={styles.found}>
      <DataList items={factsOf(preview)} />
      <section className={styles.openings} aria-labelledby="openings">
        <h3 id="openings" className="label">
          {preview.kind === "thread" ? "How the first posts begin" : "How it begins"}
        </h3>
        <ol className={styles.list}>
          {preview.openings.map(({ post, author, line, text }) => (
            <li key={line}>
              {post !== null && (
                <p className={styles.by}>
                  Post {post}, {author}
                </p>
              )}
              <p className={styles.words}>{text ?? "No text."}</p>
            </li>
          ))}
        </ol>
      </section>
      <ImportNotes warnings={preview.warnings} open={preview.warnings.length <= 5} />
    </div>
  );
}

function factsOf(preview: SourcePreview): { label: string; value: ReactNode }[] {
  const { kind, title, posts, passages, marks, quotations } = preview;
  const facts: { label: string; value: ReactNode }[] = [
    { label: "Kind", value: KIND_WORDS[kind] },
    { label: "Title in the text", value: title || "None" },
  ];
  if (kind === "thread") {
    facts.push({ label: "Posts", value: countWords(posts, "post") });
    facts.push({ label: "Authors", value: <Authors authors={preview.authors} /> });
  }
  facts.push({ label: "Passages", value: `${countWords(passages, "passage")}: ${kindsOf(preview)}` });
  if (quotations.resolved + quotations.unresolved > 0) {
    facts.push({ label: "Quotations", value: quotationWords(quotations) });
  }
  if (marks > 0)
    facts.push({ label: "Marks", value: `${countWords(marks, "reference mark")}, kept apart from the words` });
  return facts;
}

function Authors({ authors }: Pick<SourcePreview, "authors">) {
  const named = authors.slice(0, NAMED_AUTHORS);
  return (
    <>
      {countWords(authors.length, "author")}
      <ul className={styles.authors}>
        {named.map(({ name, posts }) => (
          <li key={name}>
            {name} <span className={styles.count}>{posts}</span>
          </li>
        ))}
        {authors.length > named.length && <li>and {authors.length - named.length} more</li>}
      </ul>
    </>
  );
}

function kindsOf({ byKind }: SourcePreview): string {
  const kinds = [
    [byKind.paragraph, "paragraph"],
    [byKind.quotation, "quoted paragraph"],
    [byKind.heading, "heading"],
    [byKind.listItem, "list item"],
    [byKind.caption, "caption"],
  ] as const;
  return kinds
    .filter(([count]) => count > 0)
    .map(([count, name]) => countWords(count, name))
    .join(", ");
}

function quotationWords({ resolved, unresolved }: SourcePreview["quotations"]): string {
  const led = `${countWords(resolved, "quotation")} led back to the quoted ${resolved === 1 ? "post" : "posts"}`;
  return unresolved === 0 ? led : `${led}, ${unresolved} to none`;
}
