import { z } from "zod";
import { claimAnswer, decisionAnswer, revisionAnswer } from "@/lib/api/answers";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { articleOf, numberIn } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { canonStatus, claimShape, decisionShape, docShape, revisionShape } from "@/lib/api/shapes";
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
export const revisionCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/revisions",
    says: "An article's history, newest first",
    query: pageQuery.extend({ named: yesOrNo.optional().describe("Only revisions that have a name") }),
    status: 200,
    answer: pageShape(revisionShape),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const rows = await historyOf(input.db, article.value.id, {
        ...pageOf(input.query),
        named: input.query.named ?? false,
      });
      return success(pageAnswer(rows.map(revisionAnswer), input.query));
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/revisions/{n}",
    says: "One revision with everything that it keeps",
    status: 200,
    answer: revisionShape.extend({
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
        ...revisionAnswer(revision),
        ...content,
        text: plainText(content.doc),
        claims: claims.map(claimAnswer),
      });
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/compare",
    cost: "search",
    says: "What changed between two revisions, since the asker last read, or since it was last approved",
    query: articleComparison,
    status: 200,
    answer: z.object({
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
      const comparison = ends && (await compareRevisions(input.db, article.value.id, ends.from, ends.to));
      if (!comparison) return failed(notFound("revision"));
      const { diff, ...rest } = comparison;
      const { decisions, ...canon } = await canonBetween(input.db, article.value.id, rest.from, rest.to);
      const told = { ...canon, decisions: decisions.map(decisionAnswer) };
      return success({ ...rest, canon: told, changes: diff.changes.filter((change) => change.kind !== "same") });
    },
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/articles/{a}/restore",
    says: "Bring an older revision back as a new one",
    requires: toArticle("writeArticle"),
    holdsArticle: true,
    body: articleRestore,
    status: 201,
    answer: z.object({ revision: z.int() }),
    run: (act, { params, body }) => restoreRevision(act, params.w ?? "", params.a ?? "", body),
  }),
];
