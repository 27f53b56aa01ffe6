import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { ActionContext } from "@/lib/auth/action-context";
import { blockId, type DocJson } from "@/lib/document/model/json";
import { commentOnProposal } from "@/lib/proposals/comment-on-proposal";
import { createProposal } from "@/lib/proposals/create-proposal";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { sampleWorld } from "@/prisma/seed/sample";
import { page } from "@/prisma/seed/sample/page";
import type { PersonKey, SampleProposal, SampleProposalEvent, SampleProposedArticle } from "@/prisma/seed/sample/types";
import { type CitablePassage, citeFrom, passageWith } from "./cite-from";
import { done } from "./done";

type ContextAt = (by: PersonKey, at: string) => ActionContext;

/** Begins a proposal of the sample world and lets happen to it what its story tells. */
export async function loadProposal(
  contextOf: ContextAt,
  passages: readonly CitablePassage[],
  proposal: SampleProposal,
): Promise<void> {
  const context = contextOf(proposal.by, proposal.at);
  const { title, note } = proposal;
  const articles = [];
  for (const article of proposal.articles) articles.push(await proposed(context, passages, article));
  const statusRequests = proposal.statusRequests.map(({ article, evidence, claim, ...request }) => ({
    ...request,
    ...(claim === undefined ? {} : { claim }),
    part: article,
    disputed: false,
    evidence: evidence.map(({ source, quote }) => passageWith(passages, source, quote).id),
  }));
  const begun = done(
    await createProposal(context, sampleWorld.slug, { title, note, articles, statusRequests, submit: true }),
  );
  for (const event of proposal.story) await happen(contextOf(event.by, event.at), begun.number, event);
}

/** The article as it stands now, with what is proposed put in its place. */
async function proposed(context: ActionContext, passages: readonly CitablePassage[], change: SampleProposedArticle) {
  const { id, headNumber } = await context.db.article.findFirstOrThrow({
    where: { slug: change.article, world: { slug: sampleWorld.slug } },
  });
  const head = await revisionContent(context.db, id, headNumber);
  if (!head) throw new Error(`${change.article} has no revision ${headNumber}`);
  const { title, tags, aliases } = head;
  const kind = head.kind as ArticleKind;
  const doc = { ...added(head.doc, change, passages) };
  const fields = { title, kind, tags: [...tags], aliases: [...aliases] };
  return { article: change.article, baseRevision: headNumber, ...fields, summary: change.summary, doc };
}

function added(head: DocJson, change: SampleProposedArticle, passages: readonly CitablePassage[]): DocJson {
  const at = head.content.findIndex((node) => blockId(node) === change.after);
  if (at < 0) throw new Error(`${change.article} has no block ${change.after}`);
  const more = page(citeFrom(passages), ...change.add).content;
  return { ...head, content: [...head.content.slice(0, at + 1), ...more, ...head.content.slice(at + 1)] };
}

async function happen(context: ActionContext, number: number, event: SampleProposalEvent): Promise<void> {
  const { id, round, parts, statusRequests } = await context.db.proposal.findFirstOrThrow({
    where: { number, world: { slug: sampleWorld.slug } },
    include: { parts: { orderBy: { order: "asc" } }, statusRequests: true },
  });
  const accepts: ("text" | "evidence" | "status")[] = ["text", "evidence"];
  if (statusRequests.length > 0) accepts.push("status");
  switch (event.event) {
    case "approve":
      done(
        await stepProposal(context, sampleWorld.slug, number, { event: "approve", round, accepts, note: event.note }),
      );
      return;
    case "requestChanges":
      done(await stepProposal(context, sampleWorld.slug, number, { event: "requestChanges", round, note: event.note }));
      return;
    case "merge":
      done(await mergeProposal(context, sampleWorld.slug, number, { round, accepts }));
      return;
    case "comment": {
      const part = parts[event.on.article];
      if (!part) throw new Error(`Proposal ${id} has no article ${event.on.article}`);
      const comment = { part: part.id, block: event.on.block, text: event.note };
      done(await commentOnProposal(context, sampleWorld.slug, number, comment));
    }
  }
}
