import type { ReactNode } from "react";
import { downloadHint } from "@/components/sources/format-labels";
import { SOURCE_KIND_LABELS } from "@/components/sources/source-labels";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { numberLabel } from "@/lib/language/numbers";
import { importMessages } from "@/lib/language/subjects/import";
import type { SourcePreview } from "@/lib/sources/import/preview";
import { comesBackWhole } from "@/lib/sources/source-format";
import styles from "./found-preview.module.css";
import { ImportNotes } from "./import-notes";

/** Authors that are named; the rest of a large thread's are counted. */
const NAMED_AUTHORS = 12;

/** What was found in a text, before anything of it is written. */
export function FoundPreview({ preview }: { preview: SourcePreview }) {
  const t = importMessages();
  // One that can be read otherwise stands above, with the button for that.
  const notes = preview.warnings.filter(({ readAs }) => readAs === undefined);
  return (
    <div className={styles.found}>
      <DataList items={factsOf(preview)} />
      <section className={styles.openings} aria-labelledby="openings">
        <h3 id="openings" className="label">
          {preview.kind === "thread" ? t("howTheFirstPostsBegin") : t("howItBegins")}
        </h3>
        <ol className={styles.list}>
          {preview.openings.map(({ post, author, line, text }) => (
            <li key={`${post} ${line}`}>
              {post !== null && (
                <p className={styles.by}>
                  {t("postPost", { post })}, {author}
                </p>
              )}
              <p className={styles.words}>{text ?? t("noText")}</p>
            </li>
          ))}
        </ol>
      </section>
      <ImportNotes warnings={notes} open={notes.length <= 5} />
    </div>
  );
}

function factsOf(preview: SourcePreview): { label: string; value: ReactNode }[] {
  const t = importMessages();
  const { kind, title, posts, passages, marks, quotations, written, repeated, dropped } = preview;
  const facts: { label: string; value: ReactNode }[] = [
    { label: t("kind"), value: SOURCE_KIND_LABELS[kind] },
    { label: t("titleInTheText"), value: title || t("none") },
  ];
  if (kind === "thread") {
    const once = repeated === 0 ? "" : t("repeatedOfThemOnMoreThan", { repeated });
    facts.push({ label: t("posts"), value: t("postsPostOnce", { posts, once }) });
    if (written) facts.push({ label: t("written"), value: <Written {...written} /> });
    facts.push({ label: t("authors"), value: <Authors authors={preview.authors} /> });
  }
  facts.push({ label: t("passages"), value: t("passagesPassageKindsof", { passages, kindsOf: kindsOf(preview) }) });
  if (quotations.resolved + quotations.unresolved > 0) {
    facts.push({ label: t("quotations"), value: quotationsMessage(quotations) });
  }
  if (marks > 0) facts.push({ label: t("marks"), value: t("marksReferenceMarkKeptApartFrom", { marks }) });
  if (preview.pictures > 0)
    facts.push({
      label: t("pictures"),
      value: t("picturesCaptionWithTheAddressOf", { pictures: preview.pictures }),
    });
  if (preview.inSpoilers > 0)
    facts.push({ label: t("spoilers"), value: t("inspoilersPassageInSpoilers", { inSpoilers: preview.inSpoilers }) });
  if (dropped.length > 0) facts.push({ label: t("leftOut"), value: <Counts counts={dropped} /> });
  if (!comesBackWhole(preview.format)) facts.push({ label: t("downloadLater"), value: downloadHint() });
  return facts;
}

function Written({ from, to }: { from: string; to: string }) {
  const t = importMessages();
  const oneDay = from.slice(0, 10) === to.slice(0, 10);
  return (
    <>
      <DateTime value={new Date(from)} />
      {!oneDay && <> {t.rich("to", { date: () => <DateTime value={new Date(to)} /> })}</>}
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
  const t = importMessages();
  const named = authors.slice(0, NAMED_AUTHORS);
  return (
    <>
      {t("authorsAuthor", { authors: authors.length })}
      <ul className={styles.authors}>
        {named.map(({ name, posts }) => (
          <li key={name}>
            {name} <span className={styles.count}>{posts}</span>
          </li>
        ))}
        {authors.length > named.length && <li>{t("andAuthorsMore", { authors: authors.length - named.length })}</li>}
      </ul>
    </>
  );
}

function kindsOf({ byKind }: SourcePreview): string {
  const t = importMessages();
  const kinds = [
    byKind.paragraph > 0 && t("paragraphParagraph", { paragraph: byKind.paragraph }),
    byKind.quotation > 0 && t("quotationQuotedParagraph", { quotation: byKind.quotation }),
    byKind.heading > 0 && t("headingHeading", { heading: byKind.heading }),
    byKind.listItem > 0 && t("listitemListItem", { listItem: byKind.listItem }),
    byKind.caption > 0 && t("captionCaption", { caption: byKind.caption }),
  ];
  return kinds.filter((words) => words !== false).join(", ");
}

function quotationsMessage({ resolved, unresolved }: SourcePreview["quotations"]): string {
  const t = importMessages();
  const led = t("resolvedQuotationMatchedToTheQuoted", { resolved });
  return unresolved === 0 ? led : t("ledUnresolvedToNone", { led, unresolved });
}
