import { dropPartAction } from "@/app/w/[world]/(proposals)/proposals/actions";
import type { CommentActions } from "@/components/proposals/comments";
import { PartSection } from "@/components/proposals/part-section";
import { PartTools } from "@/components/proposals/part-tools";
import { namesInComparison } from "@/lib/articles/facts/names-in-comparison";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { db } from "@/lib/db";
import { linksOf } from "@/lib/document/model/link";
import { emptyDocument } from "@/lib/document/schema/schema";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { claimsOfContent, claimsOfNewArticle } from "@/lib/evidence/claims/read";
import { type ProposalView, type ProposedArticleView, proposalPath } from "@/lib/proposals/proposal";
import type { WorldView } from "@/lib/worlds/world";

type PartsProps = { world: WorldView; proposal: ProposalView; actions: CommentActions };

/** The articles of the proposal, one after the other. */
export async function Parts({ world, proposal, actions }: PartsProps) {
  const { number, parts, comments, mayComment, may } = proposal;
  const docs = parts.flatMap(({ before, content }) => (before ? [before.doc, content.doc] : [content.doc]));
  const linked = docs.flatMap((doc) => linksOf(doc).articles);
  const titles = await namesInComparison(db, world.id, linked);
  return parts.map(async (part) => (
    <PartSection
      key={part.id}
      worldSlug={world.slug}
      part={part}
      claims={await claimsOfPart(part)}
      compared={await comparedPart(part)}
      comments={comments}
      titles={titles}
      actions={actions}
      mayComment={mayComment}
      tools={
        may.includes("change") && (
          <PartTools
            title={part.content.title}
            editHref={`${proposalPath(world.slug, number)}/edit/${part.id}`}
            {...(parts.length > 1 ? { drop: dropPartAction.bind(null, world.slug, number, part.id) } : {})}
          />
        )
      }
    />
  ));
}

function comparedPart({ before, content }: ProposedArticleView) {
  return comparedContents(before ?? { ...content, doc: emptyDocument() }, content);
}

async function claimsOfPart({ article, before, content }: ProposedArticleView) {
  const [old, now] = await Promise.all([
    article && before ? claimsOfContent(db, article.id, before.doc) : [],
    article ? claimsOfContent(db, article.id, content.doc) : claimsOfNewArticle(db, content.title, content.doc),
  ]);
  return { before: byId(old), after: byId(now) };
}

function byId(claims: readonly ClaimView[]): ReadonlyMap<string, ClaimView> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}
