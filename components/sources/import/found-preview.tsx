import type { ReactNode } from "react";
import { downloadHint } from "@/components/sources/format-labels";
import { countWords, SOURCE_KIND_LABELS } from "@/components/sources/source-labels";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { numberLabel } from "@/lib/language/numbers";
import type { SourcePreview } from "@/lib/sources/import/preview";
import { comesBackWhole } from "@/lib/sources/source-format";
import styles from "./found-preview.module.css";
import { ImportNotes } from "./import-notes";

/** Authors that are named; the rest of a large thread's are counted. */
const NAMED_AUTHORS = 12;

/** What was found in a text, before anything of it is written. */
export function FoundPreview({ preview }: { preview: SourcePreview }) {
  // One that can be read otherwise stands above, with the button for that.
  const notes = preview.warnings.filter(({ readAs }) => readAs === undefined);
  return (
    <div className={styles.found}>
      <DataList items={factsOf(preview)} />
      <section className={styles.openings} aria-labelledby="openings">
        <h3 id="openings" className="label">
          {preview.kind === "thread" ? "How the first posts begin" : "How it begins"}
        </h3>
        <ol className={styles.list}>
          {preview.openings.map(({ post, author, line, text }) => (
            <li key={`${post} ${line}`}>
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
      <ImportNotes warnings={notes} open={notes.length <= 5} />
    </div>
  );
}

function factsOf(preview: SourcePreview): { label: string; value: ReactNode }[] {
  const { kind, title, posts, passages, marks, quotations, written, repeated, dropped } = preview;
  const facts: { label: string; value: ReactNode }[] = [
    { label: "Kind", value: SOURCE_KIND_LABELS[kind] },
    { label: "Title in the text", value: title || "None" },
  ];
  if (kind === "thread") {
    const once = repeated === 0 ? "" : `; ${repeated} of them on more than one page, taken once`;
    facts.push({ label: "Posts", value: `${countWords(posts, "post")}${once}` });
    if (written) facts.push({ label: "Written", value: <Written {...written} /> });
    facts.push({ label: "Authors", value: <Authors authors={preview.authors} /> });
  }
  facts.push({ label: "Passages", value: `${countWords(passages, "passage")}: ${kindsOf(preview)}` });
  if (quotations.resolved + quotations.unresolved > 0) {
    facts.push({ label: "Quotations", value: quotationsMessage(quotations) });
  }
  if (marks > 0)
    facts.push({ label: "Marks", value: `${countWords(marks, "reference mark")}, kept apart from the words` });
  if (preview.pictures > 0)
    facts.push({
      label: "Pictures",
      value: `${countWords(preview.pictures, "caption")} with the address of the picture`,
    });
  if (preview.inSpoilers > 0)
    facts.push({ label: "Spoilers", value: `${countWords(preview.inSpoilers, "passage")} in spoilers` });
  if (dropped.length > 0) facts.push({ label: "Left out", value: <Counts counts={dropped} /> });
  if (!comesBackWhole(preview.format)) facts.push({ label: "Download later", value: downloadHint() });
  return facts;
}

function Written({ from, to }: { from: string; to: string }) {
  const oneDay = from.slice(0, 10) === to.slice(0, 10);
  return (
    <>
      <DateTime value={new Date(from)} />
      {!oneDay && (
        <>
          {" "}
          to <DateTime value={new Date(to)} />
        </>
      )}
    </>
  );
}

/** What was left out since it is no text, and how much of it. */
function Counts({ counts }: { counts: SourcePreview["dropped"] }) {
  return (
    <ul className={styles.authors}>
      {counts.map(({ what, count }) => (
        <li key={what}>
          {what} <span className={styles.count}>{numberLabel(count)}</span>
        </li>
      ))}
    </ul>
  );
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

function quotationsMessage({ resolved, unresolved }: SourcePreview["quotations"]): string {
  const led = `${countWords(resolved, "quotation")} matched to the quoted ${resolved === 1 ? "post" : "posts"}`;
  return unresolved === 0 ? led : `${led}, ${unresolved} to none`;
}
