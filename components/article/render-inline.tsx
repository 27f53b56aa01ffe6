import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import type { DocumentContext } from "@/components/article/document-context";
import { articlePath } from "@/lib/articles/article";
import type { MarkJson, NodeJson } from "@/lib/document/json";
import { articleSlug, isSafeHref } from "@/lib/document/link";
import styles from "./document-view.module.css";

/** The inline content of a block. Text nodes that belong to one claim are gathered into one element. */
export function renderInline(nodes: readonly NodeJson[], context: DocumentContext): ReactNode[] {
  const groups = groupedByClaim(nodes);
  return groups.map(({ claimId, nodes: group }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the text is rendered once and never reordered
    const content = group.map((node, place) => <Fragment key={place}>{leaf(node, context)}</Fragment>);
    if (claimId === null) return content;
    return (
      <ClaimText key={claimId} id={claimId} context={context} last={isLastPart(groups, index)}>
        {content}
      </ClaimText>
    );
  });
}

type Group = { claimId: string | null; nodes: NodeJson[] };

function groupedByClaim(nodes: readonly NodeJson[]): Group[] {
  const groups: Group[] = [];
  for (const node of nodes) {
    const claimId = claimIdOf(node);
    const open = groups.at(-1);
    if (open && open.claimId === claimId) open.nodes.push(node);
    else groups.push({ claimId, nodes: [node] });
  }
  return groups;
}

function claimIdOf(node: NodeJson): string | null {
  const mark = node.marks?.find((each) => each.type === "claim");
  return mark ? String(mark.attrs?.id) : null;
}

function isLastPart(groups: readonly Group[], index: number): boolean {
  const id = groups[index]?.claimId;
  return !groups.slice(index + 1).some((group) => group.claimId === id);
}

type ClaimTextProps = { id: string; context: DocumentContext; last: boolean; children: ReactNode };

/** A claim in the text, with its number behind it: the way to its sources. */
function ClaimText({ id, context, last, children }: ClaimTextProps) {
  const claim = context.claims.get(id);
  if (!claim) return children;
  const uncited = claim.citations.length === 0 && !claim.invention;
  const ground = claim.invention ? "the wiki’s own invention" : uncited ? "no source yet" : "its sources";
  const label = `Claim ${claim.number}: ${ground}`;
  return (
    <>
      <span id={`claim-${id}`} data-claim={id} className={uncited ? styles.uncited : undefined}>
        {children}
      </span>
      {last && (
        <a href={`#sources-${id}`} data-claim-ref={id} className={styles.ref} aria-label={label}>
          {claim.number}
        </a>
      )}
    </>
  );
}

function leaf(node: NodeJson, context: DocumentContext): ReactNode {
  if (node.type === "hardBreak") return <br />;
  const marks = (node.marks ?? []).filter((mark) => mark.type !== "claim");
  return marks.reduceRight<ReactNode>((inner, mark) => marked(mark, inner, context), node.text ?? "");
}

function marked(mark: MarkJson, inner: ReactNode, context: DocumentContext): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "strike":
      return <s>{inner}</s>;
    case "code":
      return <code>{inner}</code>;
    case "link":
      return <TextLink href={String(mark.attrs?.href ?? "")} inner={inner} context={context} />;
    default:
      throw new Error(`The renderer does not know the mark type ${mark.type}`);
  }
}

function TextLink({ href, inner, context }: { href: string; inner: ReactNode; context: DocumentContext }) {
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
  const title = context.titles.get(slug);
  if (title !== undefined) {
    return (
      <Link href={articlePath(context.worldSlug, slug)} prefetch={false} title={title}>
        {inner}
      </Link>
    );
  }
  const begin = `/w/${context.worldSlug}/new-article?title=${encodeURIComponent(slug.replaceAll("-", " "))}`;
  return (
    <Link href={begin} prefetch={false} className={styles.missing} title="Nobody has written this article yet">
      {inner}
    </Link>
  );
}
