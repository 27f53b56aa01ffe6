import { beforeEach, expect, test } from "vitest";
import { articleFor } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import { toMarkdownWithClaims } from "@/lib/document/markdown/claim-footnotes";
import { claim, doc, p } from "@/lib/document/model/build";
import { claimsOfArticle } from "@/lib/evidence/claims/read";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { saveArticle } from "./save-article";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const saveMarkdown = (slug: string, baseRevision: number, markdown: string) =>
  saveArticle(setting.context, setting.slug, slug, { baseRevision, markdown, summary: "" });

async function idOf(slug: string): Promise<string> {
  return (await articleFor(db, setting.context.actor, setting.slug, slug))?.id ?? "";
}

const claimed = () =>
  doc(
    p.id("a", "First: ", claim("c1", "the bridge burned", setting.citation), "."),
    p.id("b", claim("c2", "Nobody saw it"), "."),
  );

test("a save as Markdown keeps the claims whose words stayed and the blocks that stayed, and names what it lost", async () => {
  const slug = await anArticleWith(setting, claimed());
  const saved = await saveMarkdown(slug, 1, "First of all: the bridge burned.\n\nSomebody saw it.\n");
  expect(saved).toMatchObject({
    ok: true,
    value: { revision: 2, merged: false, claimsLost: [{ id: "c2", text: "Nobody saw it" }] },
  });
  const id = await idOf(slug);
  expect((await revisionContent(db, id, 2))?.doc).toEqual(
    doc(
      p.id("a", "First of all: ", claim("c1", "the bridge burned", setting.citation), "."),
      p.id("b", "Somebody saw it."),
    ),
  );
  expect(await claimsOfArticle(db, id)).toMatchObject([{ id: "c1", grade: "exact" }]);
});

test("a save as Markdown is merged with what somebody else did to another block", async () => {
  const slug = await anArticleWith(setting, doc(p.id("a", "First paragraph."), p.id("b", "Second paragraph.")));
  await saveMarkdown(slug, 1, "Theirs, first paragraph.\n\nSecond paragraph.");
  const mine = await saveMarkdown(slug, 1, "First paragraph.\n\nMine, second paragraph.");
  expect(mine).toMatchObject({ ok: true, value: { revision: 3, merged: true, claimsLost: [] } });
  expect((await revisionContent(db, await idOf(slug), 3))?.doc).toEqual(
    doc(p.id("a", "Theirs, first paragraph."), p.id("b", "Mine, second paragraph.")),
  );
});

test("a merge names the claims of either side that the merged text has no more, and no others", async () => {
  const three = doc(
    p.id("a", claim("c1", "The bridge burned", setting.citation), "."),
    p.id("b", claim("c2", "Nobody saw it"), "."),
    p.id("c", claim("c3", "It rained"), "."),
  );
  const slug = await anArticleWith(setting, three);
  const [a, b, c] = three.content;
  const theirs = doc(p.id("a", "The bridge burned."), ...(b && c ? [b, c] : []));
  await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, doc: { ...theirs }, summary: "" });
  const mine = doc(...(a && b ? [a, b] : []), p.id("c", "It snowed."));
  const saved = await saveArticle(setting.context, setting.slug, slug, {
    baseRevision: 1,
    doc: { ...mine },
    summary: "",
  });
  expect(saved).toMatchObject({
    ok: true,
    value: {
      revision: 3,
      merged: true,
      claimsLost: [
        { id: "c3", text: "It rained" },
        { id: "c1", text: "The bridge burned" },
      ],
    },
  });
  const own = doc(p.id("a", "The bridge burned."), p.id("b", "Nobody."), p.id("c", "It snowed."));
  const unmerged = { baseRevision: 3, doc: { ...own }, summary: "" };
  expect(value(await saveArticle(setting.context, setting.slug, slug, unmerged))).toEqual({
    revision: 4,
    merged: false,
  });
});

test("a merge of Markdown names a lost claim once", async () => {
  const slug = await anArticleWith(setting, claimed());
  await saveMarkdown(slug, 1, "First of all: the bridge burned.\n\nNobody saw it.\n");
  const mine = await saveMarkdown(slug, 1, "First: the bridge burned.\n\nSomebody saw it.\n");
  expect(mine).toMatchObject({ ok: true, value: { merged: true, claimsLost: [{ id: "c2", text: "Nobody saw it" }] } });
});

test("an article written as Markdown with its claims is saved back without a change", async () => {
  const slug = await anArticleWith(setting, claimed());
  const markdown = toMarkdownWithClaims(claimed(), () => "The frozen river, post 1", setting.slug);
  expect(await saveMarkdown(slug, 1, markdown)).toMatchObject({ ok: true, value: { revision: 1, claimsLost: [] } });
});
