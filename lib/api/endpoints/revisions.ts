import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, numberIn } from "@/lib/api/found";
import { presentClaim, presentDecision, presentRevision } from "@/lib/api/presenters";
import { toArticle } from "@/lib/api/requirements";
import { canonStatus, claimShape, decisionShape, docShape, revisionShape } from "@/lib/api/schemas";
import { articleComparison, articleRestore } from "@/lib/articles/history/input";
import { comparedEnds } from "@/lib/articles/history/read-compared";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { articleKind } from "@/lib/articles/input";
import { compareRevisions } from "@/lib/articles/revisions/compare";
import { fullRevision, historyOf } from "@/lib/articles/revisions/read";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { canonBetween } from "@/lib/canon/read-between";
import { plainText } from "@/lib/document/model/text";
import { claimsOfContent } from "@/lib/evidence/claims/read";

const sides = <S extends z.ZodType>(shape: S) => z.object({ before: shape, after: shape });

const yesOrNo = z.enum(["true", "1", "yes", "on", "false", "0", "no", "off"]).transform((word) => YES.includes(word));
const YES: readonly string[] = ["true", "1", "yes", "on"];

const standing = z.object({ status: canonStatus, disputed: z.boolean() });

/** The calls about an article's history. */
export const revisionCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/revisions",
    summary: "An article's history, newest first",
    query: pageQuery.extend({ named: yesOrNo.optional().describe("Only revisions that have a name") }),
    status: 200,
    response: pageShape(revisionShape),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const rows = await historyOf(input.db, article.value.id, {
        ...pageOf(input.query),
        named: input.query.named ?? false,
      });
      return success(presentPage(rows.map(presentRevision), input.query));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/revisions/{number}",
    summary: "One revision with everything that it keeps",
    status: 200,
    response: revisionShape.extend({
      title: z.string(),
      kind: articleKind,
      tags: z.array(z.string()),
      aliases: z.array(z.string()),
      doc: docShape,
      text: z.string(),
      claims: z.array(claimShape),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const revision = await fullRevision(input.db, article.value.id, numberIn(input.params));
      if (!revision) return failed(notFound("revision"));
      const { content } = revision;
      const claims = await claimsOfContent(input.db, article.value.id, content.doc);
      return success({
        ...presentRevision(revision),
        ...content,
        text: plainText(content.doc),
        claims: claims.map(presentClaim),
      });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/compare",
    cost: "search",
    summary: "What changed between two revisions, since the asker last read, or since it was last approved",
    query: articleComparison,
    status: 200,
    response: z.object({
      from: z.int(),
      to: z.int(),
      line: z.string().describe("What changed, in one line"),
      fields: z.object({
        title: sides(z.string()),
        kind: sides(articleKind),
        tags: sides(z.array(z.string())),
        aliases: sides(z.array(z.string())),
      }),
      canon: z.object({
        before: standing,
        after: standing,
        decisions: z.array(decisionShape).describe("On the article and its claims, between the two; the oldest first"),
      }),
      changes: z.array(z.looseObject({ kind: z.string(), block: z.string(), before: z.unknown(), after: z.unknown() })),
      claims: z.looseObject({
        added: z.array(z.unknown()),
        removed: z.array(z.unknown()),
        changed: z.array(z.unknown()),
        lostSource: z.array(z.unknown()),
      }),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const ends = await comparedEnds(input.db, input.viewer, article.value, input.query);
      if (!ends) return failed(notFound("revision"));
      const comparison = await compareRevisions(input.db, article.value.id, ends.from, ends.to);
      if (!comparison.ok) return comparison;
      const { diff, ...rest } = comparison.value;
      const { decisions, ...canon } = await canonBetween(input.db, article.value.id, rest.from, rest.to);
      const presentedCanon = { ...canon, decisions: decisions.map(presentDecision) };
      return success({
        ...rest,
        canon: presentedCanon,
        changes: diff.changes.filter((change) => change.kind !== "same"),
      });
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/restore",
    summary: "Bring an older revision back as a new one",
    requires: toArticle("writeArticle"),
    holdsArticle: true,
    body: articleRestore,
    status: 201,
    response: z.object({ revision: z.int() }),
    run: (context, { params, body }) => restoreRevision(context, params.world, params.article, body),
  }),
] as const;
