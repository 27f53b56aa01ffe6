import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { articleOf } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { time } from "@/lib/api/shapes";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { articleApproval } from "@/lib/articles/approvals/input";
import { approvalsOf } from "@/lib/articles/approvals/read-approvals";
import { PROTECTION_LEVELS } from "@/lib/articles/article";
import { articleProtection } from "@/lib/articles/protection/input";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { protectionsOf } from "@/lib/articles/protection/read-protection";
import { articleReading } from "@/lib/articles/read-markers/input";
import { readingOf } from "@/lib/articles/read-markers/read-reading";
import { rememberReading } from "@/lib/articles/read-markers/remember-reading";
import { success } from "@/lib/base/result";

const person = z.object({ id: z.string(), name: z.string() });
const approvalShape = z.object({
  from: z.int(),
  to: z.int(),
  by: person,
  at: time,
  note: z.string(),
  proposal: z.int().nullable().describe("The number of the proposal whose merging it was"),
});
const protectionShape = z.object({
  level: z.enum(PROTECTION_LEVELS),
  reason: z.string(),
  until: time.nullable(),
  by: person,
  at: time,
});

/** The calls by which articles are watched over: approved, protected, read. */
export const watchingCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/approvals",
    says: "Up to which revision an article is approved (0: its first is not), and the log of that",
    status: 200,
    answer: z.object({ approved: z.int(), log: z.array(approvalShape) }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success(await approvalsOf(input.db, article.value.id)) : article;
    },
  }),
  writeCall({
    method: "post",
    path: "/worlds/{w}/articles/{a}/approvals",
    says: "Approve an article's revisions up to one",
    requires: toArticle("approveRevisions"),
    holdsArticle: true,
    body: articleApproval,
    status: 201,
    answer: z.object({ approved: z.int() }),
    run: (act, { params, body }) => approveRevisions(act, params.w ?? "", params.a ?? "", body),
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/protection",
    says: "Who may write an article, and the log of that",
    status: 200,
    answer: z.object({ standing: protectionShape.nullable(), log: z.array(protectionShape) }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success(await protectionsOf(input.db, article.value.id, input.now)) : article;
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/articles/{a}/protection",
    says: "Say who may write an article, why, and until when",
    requires: toArticle("protectArticle"),
    holdsArticle: true,
    body: articleProtection,
    status: 200,
    answer: z.object({ level: z.enum(PROTECTION_LEVELS), until: time.nullable() }),
    run: (act, { params, body }) => protectArticle(act, params.w ?? "", params.a ?? "", body),
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/articles/{a}/reading",
    says: "How far the asker has read an article; `reading` is null where he has not, or is not signed in",
    status: 200,
    answer: z.object({
      reading: z.object({ number: z.int(), at: time, before: z.int().nullable() }).nullable(),
      head: z.int(),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, revision: head } = article.value;
      return success({ reading: await readingOf(input.db, input.viewer, id), head });
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/articles/{a}/reading",
    says: "Remember that one has read an article up to a revision; for oneself alone",
    body: articleReading,
    status: 200,
    answer: z.object({ revision: z.int() }),
    run: (act, { params, body }) => rememberReading(act, params.w ?? "", params.a ?? "", body),
  }),
];
