import { clsx } from "clsx";
import { readerHref } from "@/components/sources/reader-href";
import { RouteLink } from "@/components/ui/route-link";
import type { DriftedCitation, DriftPlace } from "@/lib/evidence/claims/drift";
import { pageOfPlace, sourcePath } from "@/lib/sources/source";
import styles from "./drift.module.css";
import { type DriftPart, type DriftSides, driftSides } from "./drift-sides";

/** The passage as it was cited beside what stands there now. */
export function DriftComparison({ worldSlug, citation }: { worldSlug: string; citation: DriftedCitation }) {
  const { was, now, source, grade } = citation;
  const sides: DriftSides = driftSides(was, now);
  const base = sourcePath(worldSlug, source.id);
  return (
    <div className={styles.sides}>
      <Side label="As cited" href={placeHref(base, was)} place={was} parts={sides.was} gone="del" />
      {now ? (
        <Side label="Now" href={placeHref(base, now)} place={now} parts={sides.now} gone="ins">
          {grade === "lost" && <p className={styles.missing}>The words are no longer in this passage.</p>}
        </Side>
      ) : (
        <div className={styles.side}>
          <p className={styles.place}>Now</p>
          <p className={styles.missing}>Neither the words nor their passage are in the newest version.</p>
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
  const { version, post, author } = place;
  return (
    <div className={styles.side}>
      <p className={styles.place}>
        {label}:{" "}
        <RouteLink
          href={href}
        >{`version ${version}${post === null ? "" : `, post ${post}, ${author ?? "unknown"}`}`}</RouteLink>
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
