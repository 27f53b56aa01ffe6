import { clsx } from "clsx";
import { Fragment, type ReactNode } from "react";
import { renderMarks } from "@/components/document/render-marks";
import { renderNode } from "@/components/document/render-node";
import standings from "@/components/evidence/coverage/standings.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import type { LinkTarget } from "@/lib/articles/links/link-target";
import { sectionKey } from "@/lib/articles/links/section-target";
import { type Attrs, blockId, type NodeJson } from "@/lib/document/model/json";
import { articleSlug, isSafeHref, type SectionLink, sectionLink } from "@/lib/document/model/link";
import { markPlace, noteKey } from "@/lib/document/model/numbered-notes";
import { slugOf } from "@/lib/document/model/slug";
import { footnotesIn } from "@/lib/document/model/text";
import { SENTENCE_STATUS_LABELS } from "@/lib/evidence/coverage/coverage";
import { articleMessages } from "@/lib/language/subjects/article";
import { type DocumentContext, placeId } from "./document-context";
import styles from "./document-view.module.css";
import { cutAtSpans, type SpannedNode } from "./sentence-spans";

/** The inline content of a block. Text nodes that belong to one claim, or to one range, are gathered into one element. */
export function renderInline(block: NodeJson, context: DocumentContext): ReactNode[] {
  const groups = grouped(cutAtSpans(block.content ?? [], context.sentences?.get(blockId(block)) ?? []));
  const notes = footnotesIn(block.content ?? []);
  return groups.map(({ claimId, stretch, nodes: group }, index) => {
    const content = group.map((spanned, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
      <InSentence key={place} {...spanned}>
        {leaf(spanned.node, context, () => (
          <NoteMark place={markPlace(block, notes.indexOf(spanned.node))} note={spanned.node} context={context} />
        ))}
      </InSentence>
    ));
    if (stretch !== null) return <Fragment key={`stretch ${stretch}`}>{context.stretch?.(stretch, content)}</Fragment>;
    if (claimId === null) return content;
    return (
      <ClaimText key={claimId} id={claimId} context={context} last={isLastPart(groups, index)}>
        {content}
      </ClaimText>
    );
  });
}

/** Words as part of a sentence whose status is shown; what is not settled says so aloud where it begins. */
function InSentence({ span, begins, children }: SpannedNode & { children: ReactNode }): ReactNode {
  if (!span) return children;
  const { standing } = span;
  return (
    <span className={clsx(styles.sentence, standings[standing])} data-standing={standing}>
      {begins && standing !== "sourced" && <VisuallyHidden>{SENTENCE_STATUS_LABELS[standing]}: </VisuallyHidden>}
      {children}
    </span>
  );
}

type Group = { claimId: string | null; stretch: number | null; nodes: SpannedNode[] };

function grouped(nodes: readonly SpannedNode[]): Group[] {
  const groups: Group[] = [];
  for (const spanned of nodes) {
    const claim = attrsOf(spanned.node, "claim")?.id;
    const claimId = claim === undefined ? null : String(claim);
    const number = attrsOf(spanned.node, "stretch")?.number;
    const stretch = typeof number === "number" ? number : null;
    const open = groups.at(-1);
    if (open && open.claimId === claimId && open.stretch === stretch) open.nodes.push(spanned);
    else groups.push({ claimId, stretch, nodes: [spanned] });
  }
  return groups;
}

function attrsOf(node: NodeJson, type: string): Attrs | undefined {
  return node.marks?.find((mark) => mark.type === type)?.attrs;
}

function isLastPart(groups: readonly Group[], index: number): boolean {
  const id = groups[index]?.claimId;
  return !groups.slice(index + 1).some((group) => group.claimId === id);
}

type ClaimTextProps = { id: string; context: DocumentContext; last: boolean; children: ReactNode };

/** A claim in the text, with its number behind it: the way to its sources. */
function ClaimText({ id, context, last, children }: ClaimTextProps) {
  const t = articleMessages();
  const claim = context.claims.get(id);
  if (!claim) return children;
  const uncited = claim.citations.length === 0 && !claim.invention;
  const ground = claim.invention ? t("theWikisOwnInvention") : uncited ? t("noSourceYet") : t("itsSources");
  const label = t("claimNumberGround", { number: claim.number, ground });
  return (
    <>
      <span id={placeId(context, `claim-${id}`)} data-claim={id} className={uncited ? styles.uncited : undefined}>
        {children}
      </span>
      {last && (
        <a href={`#${placeId(context, `sources-${id}`)}`} data-claim-ref={id} className={styles.ref} aria-label={label}>
          {claim.number}
        </a>
      )}
    </>
  );
}

/** The words of a footnote. */
export function renderNote(note: NodeJson, context: DocumentContext): ReactNode[] {
  return (note.content ?? []).map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>{leaf(node, context, () => null)}</Fragment>
  ));
}

function leaf(node: NodeJson, context: DocumentContext, noteMark: () => ReactNode): ReactNode {
  const marks = (node.marks ?? []).filter((mark) => mark.type !== "claim" && mark.type !== "stretch");
  if (node.type === "footnote") return renderNode(node, { lines: () => [noteMark()] });
  return renderMarks(marks, node.text ?? renderNode(node, { formula: context.formula }), ({ type, attrs }, inner) =>
    type === "link" ? (
      <TextLink href={String(attrs?.href ?? "")} words={node.text ?? ""} inner={inner} context={context} />
    ) : undefined,
  );
}

type NoteMarkProps = { place: string; note: NodeJson; context: DocumentContext };

/** The number of a footnote: the way to its words, which also open beside it. */
function NoteMark({ place, note, context }: NoteMarkProps): ReactNode {
  const t = articleMessages();
  const number = context.notes?.get(noteKey(note))?.number;
  if (number === undefined) return null;
  return (
    <>
      <a
        href={`#${placeId(context, `fn-${number}`)}`}
        id={placeId(context, `fnref-${place}`)}
        data-note-mark=""
        aria-label={t("footnoteNumber", { number })}
      >
        {number}
      </a>
      <span data-note-words="" dir="auto">
        {renderNote(note, context)}
      </span>
    </>
  );
}

type TextLinkProps = { href: string; words: string; inner: ReactNode; context: DocumentContext };

function TextLink({ href, words, inner, context }: TextLinkProps) {
  const t = articleMessages();
  const slug = articleSlug(href);
  if (slug === null) {
    return isSafeHref(href) ? (
      <a href={href} rel="noopener nofollow ugc">
        {inner}
      </a>
    ) : (
      inner
    );
  }
  const target = context.targets.get(slug);
  if (target !== undefined) {
    const path = context.book?.href(target.slug) ?? articlePath(context.worldSlug, target.slug);
    const section = sectionLink(href);
    if (section) return <ToSection section={section} path={path} target={target} inner={inner} context={context} />;
    return (
      <RouteLink href={path} title={target.title}>
        {inner}
      </RouteLink>
    );
  }
  const title = slugOf(words) === slug ? words : slug.replaceAll("-", " ");
  const begin = `/w/${context.worldSlug}/new-article?title=${encodeURIComponent(title)}`;
  return (
    <RouteLink href={begin} className={styles.missing} title={t("nobodyHasWrittenThisArticleYet")}>
      {inner}
      <VisuallyHidden> {t("notWrittenYet")}</VisuallyHidden>
    </RouteLink>
  );
}

type ToSectionProps = {
  section: SectionLink;
  path: string;
  target: LinkTarget;
  inner: ReactNode;
  context: DocumentContext;
};

/** A link to a section leads to its article where the section is no longer there, and says so. */
function ToSection({ section, path, target: { slug, title }, inner, context }: ToSectionProps) {
  const t = articleMessages();
  const place = context.sections ? context.sections.get(sectionKey(section)) : { block: section.section, title: "" };
  if (!place) {
    return (
      <RouteLink href={path} className={styles.lost} title={t("titleNoLongerHasThisSection", { title })}>
        {inner}
        <VisuallyHidden> {t("theSectionIsNoLongerThere")}</VisuallyHidden>
      </RouteLink>
    );
  }
  return (
    <RouteLink
      href={context.book?.href(slug, place.block) ?? `${path}#b-${place.block}`}
      title={place.title === "" ? title : `${title}: ${place.title}`}
    >
      {inner}
    </RouteLink>
  );
}
