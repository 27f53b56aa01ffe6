import { clsx } from "clsx";
import { readerHref } from "@/components/sources/reader-href";
import { RouteLink } from "@/components/ui/route-link";
import type { DriftedCitation, DriftPlace } from "@/lib/evidence/claims/drift";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { pageOfPlace, sourcePath } from "@/lib/sources/source";
import styles from "./drift.module.css";
import { type DriftPart, type DriftSides, driftSides } from "./drift-sides";

/** The passage as it was cited beside what stands there now. */
export function DriftComparison({ worldSlug, citation }: { worldSlug: string; citation: DriftedCitation }) {
  const t = evidenceMessages();
  const { was, now, source, grade } = citation;
  const sides: DriftSides = driftSides(was, now);
  const base = sourcePath(worldSlug, source.id);
  return (
    <div className={styles.sides}>
      <Side label={t("asCited")} href={placeHref(base, was)} place={was} parts={sides.was} gone="del" />
      {now ? (
        <Side label={t("now")} href={placeHref(base, now)} place={now} parts={sides.now} gone="ins">
          {grade === "lost" && <p className={styles.missing}>{t("theWordsAreNoLongerIn")}</p>}
        </Side>
      ) : (
        <div className={styles.side}>
          <p className={styles.place}>{t("now")}</p>
          <p className={styles.missing}>{t("neitherTheWordsNorTheirPassage")}</p>
        </div>
      )}
    </div>
  );
}

type SideProps = {
  label: string;
  href: string;
  place: DriftPlace;
  parts: readonly DriftPart[];
  /** How words are marked that the other side does not have. */
  gone: "ins" | "del";
  children?: React.ReactNode;
};

function Side({ label, href, place, parts, gone, children }: SideProps) {
  const t = evidenceMessages();
  const { version, post, author } = place;
  return (
    <div className={styles.side}>
      <p className={styles.place}>
        {label}:{" "}
        <RouteLink href={href}>
          {t("versionIs", { version })}
          {post !== null && `, ${t("postBy", { post, author: author ?? t("unknown") })}`}
        </RouteLink>
      </p>
      <p className={styles.text} dir="auto">
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once and never reordered
          <Part key={index} part={part} gone={gone} />
        ))}
      </p>
      {children}
    </div>
  );
}

function Part({ part: { text, changed, quoted }, gone: Gone }: { part: DriftPart; gone: "ins" | "del" }) {
  const words = quoted ? <mark className={clsx(styles.quoted, changed && styles.changed)}>{text}</mark> : text;
  return changed ? <Gone className={styles[Gone]}>{words}</Gone> : words;
}

function placeHref(base: string, place: DriftPlace): string {
  return readerHref({ base, version: place.version, page: pageOfPlace(place), anchor: `p-${place.passage}` });
}
