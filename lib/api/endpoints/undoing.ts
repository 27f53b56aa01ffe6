import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, numberIn } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { revisionName } from "@/lib/articles/history/input";
import { nameRevision, unnameRevision } from "@/lib/articles/history/name-revision";
import { comparedContents } from "@/lib/articles/revisions/compared-contents";
import { nameLog } from "@/lib/articles/revisions/read-name-log";
import { articleUndo } from "@/lib/articles/undo/input";
import { previewUndo } from "@/lib/articles/undo/read-undo";
import type { UndoPreview } from "@/lib/articles/undo/undo";
import { undoRevisions } from "@/lib/articles/undo/undo-revisions";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { wholeNumberInQuery } from "@/lib/base/whole-number";

const undoShape = z.object({
  first: z.int(),
  last: z.int(),
  head: z.int(),
  outcome: z.enum(["clean", "nothing", "overlapping"]),
  line: z.string().describe("What would change, in one line"),
  changes: z.array(z.unknown()),
  blocks: z.array(z.unknown()).describe("What was changed again since: base (as left), theirs (now), mine (before)"),
  fields: z.array(z.unknown()),
});
const nameShape = z.object({ revision: z.int(), name: z.string().nullable() });

/** The calls that take back what revisions changed, and that give revisions names. */
export const undoingCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/undo",
    cost: "search",
    summary: "What undoing one revision, or several in a row, would come to",
    query: z.strictObject({
      revision: wholeNumberInQuery(),
      first: wholeNumberInQuery().optional(),
    }),
    status: 200,
    response: undoShape,
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { revision: last, first = last } = input.query;
      const { id, revision: headNumber } = article.value;
      const preview = await previewUndo(input.db, { id, headNumber }, { first, last });
      return preview ? presentUndo(preview) : failed(notFound("revision"));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/articles/{article}/undo",
    summary:
      "Take back what one revision, or several in a row, changed; 409 with both texts where that was changed again",
    requires: toArticle("writeArticle"),
    holdsArticle: true,
    body: articleUndo,
    status: 201,
    response: z.object({ revision: z.int() }),
    run: (context, { params, body }) => undoRevisions(context, params.world, params.article, body),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/names",
    summary: "The names that revisions of an article got, newest first; null: a name was taken away",
    status: 200,
    response: z.object({
      items: z.array(nameShape.extend({ by: z.object({ id: z.string(), name: z.string() }), at: time })),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      return article.ok ? success({ items: await nameLog(input.db, article.value.id) }) : article;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/revisions/{number}/name",
    summary: "Give a revision a name, or another one",
    requires: toArticle("nameRevision"),
    holdsArticle: true,
    body: revisionName,
    status: 200,
    response: nameShape,
    run: (context, { params, body }) => nameRevision(context, params.world, params.article, numberIn(params), body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/articles/{article}/revisions/{number}/name",
    summary: "Take the name of a revision away",
    requires: toArticle("nameRevision"),
    holdsArticle: true,
    status: 200,
    response: nameShape,
    run: (context, { params }) => unnameRevision(context, params.world, params.article, numberIn(params)),
  }),
] as const;

async function presentUndo({ first, last, head, now, outcome }: UndoPreview) {
  const compared = await comparedContents(now, outcome.kind === "clean" ? outcome.content : now);
  if (!compared.ok) return compared;
  const { diff, line } = compared.value;
  const changes = diff.changes.filter((change) => change.kind !== "same");
  const { blocks, fields } = outcome.kind === "overlapping" ? outcome : { blocks: [], fields: [] };
  return success({ first, last, head, outcome: outcome.kind, line, changes, blocks, fields });
}
