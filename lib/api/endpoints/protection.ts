import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { approveRevisions } from "@/lib/articles/approvals/approve-revisions";
import { articleApproval } from "@/lib/articles/approvals/input";
import { approvalsOf } from "@/lib/articles/approvals/read-approvals";
import { PROTECTION_LEVELS } from "@/lib/articles/article";
import { articleProtection } from "@/lib/articles/protection/input";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { protectionsOf } from "@/lib/articles/protection/read-protection";
import { readMarkerInput } from "@/lib/articles/read-markers/input";
import { markRead } from "@/lib/articles/read-markers/mark-read";
import { readReadMarker } from "@/lib/articles/read-markers/read-read-marker";
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
export const protectionEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/approvals",
    summary: "Up to which revision an article is approved (0: its first is not), and the log of that",
    status: 200,
    response: z.object({ approved: z.int(), log: z.array(approvalShape) }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success(await approvalsOf(input.db, article.value.id)) : article;
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/approvals",
    summary: "Approve an article's revisions up to one",
    requires: toArticle("approveRevisions"),
    holdsArticle: true,
    body: articleApproval,
    status: 201,
    response: z.object({ approved: z.int() }),
    run: (context, { params, body }) => approveRevisions(context, params.world, params.article, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/protection",
    summary: "Who may write an article, and the log of that",
    status: 200,
    response: z.object({ standing: protectionShape.nullable(), log: z.array(protectionShape) }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success(await protectionsOf(input.db, article.value.id, input.now)) : article;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/protection",
    summary: "Say who may write an article, why, and until when",
    requires: toArticle("protectArticle"),
    holdsArticle: true,
    body: articleProtection,
    status: 200,
    response: z.object({ level: z.enum(PROTECTION_LEVELS), until: time.nullable() }),
    run: (context, { params, body }) => protectArticle(context, params.world, params.article, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/read-marker",
    summary: "How far the asker has read an article; `readMarker` is null if they have not, or are not signed in",
    status: 200,
    response: z.object({
      readMarker: z.object({ number: z.int(), at: time, before: z.int().nullable() }).nullable(),
      head: z.int(),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, revision: head } = article.value;
      return success({ readMarker: await readReadMarker(input.db, input.viewer, id), head });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/read-marker",
    summary: "Remember that one has read an article up to a revision; for oneself alone",
    body: readMarkerInput,
    status: 200,
    response: z.object({ revision: z.int() }),
    run: (context, { params, body }) => markRead(context, params.world, params.article, body),
  }),
] as const;
