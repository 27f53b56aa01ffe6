import { beforeEach, expect, test } from "vitest";
import { articleFor } from "@/lib/articles/read";
import { revisionContent } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claimsOf } from "@/lib/document/claims/claim";
import { withSentence } from "@/lib/document/claims/with-sentence";
import { claim, doc, h, li, p, ul } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { failureOf, succeeded } from "@/lib/sources/source-fixtures";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { addSentence } from "./add-sentence";

const { db, reset } = await testDb();
let setting: Setting;
let article: string;

const TEXT = doc(h.id("h1", 2, "The fire"), p.id("a", "It burned."), h.id("h2", 2, "The ferry"), p.id("b", "It came."));

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  article = await anArticleWith(setting, TEXT);
});

const citations = () => [{ passage: setting.citation.passage, quote: "burned in April", stance: "supports" as const }];
async function content(number: number) {
  const found = await articleFor(db, setting.context.actor, setting.slug, article);
  const revision = found && (await revisionContent(db, found.id, number));
  if (!revision) throw new Error("no such revision");
  return revision.doc;
}

test("a sentence becomes a paragraph and a claim with its citation, after the block that was chosen or at the end", async () => {
  const input = { baseRevision: 1, text: "The bridge was lost in spring.", after: "a", citations: citations() };
  const { id, revision, block } = succeeded(await addSentence(setting.context, setting.slug, article, input));
  expect(revision).toBe(2);
  const now = await content(2);
  expect(plainText(now).split("\n")[2]).toBe("The bridge was lost in spring.");
  const [made] = claimsOf(now);
  expect(made).toMatchObject({ id, block, quote: "The bridge was lost in spring." });
  expect(made?.citations[0]).toMatchObject({ passage: setting.citation.passage, quote: "burned in April" });
  const last = { baseRevision: 2, text: "Nobody saw it.", citations: citations(), summary: "One more" };
  succeeded(await addSentence(setting.context, setting.slug, article, last));
  expect(plainText(await content(3)).endsWith("It came.\nNobody saw it.")).toBe(true);
});

test("a sentence that comes late is merged with what others saved meanwhile", async () => {
  const theirs = doc(h.id("h1", 2, "The fire"), p.id("a", "It burned for two days."), p.id("b", "It came."));
  succeeded(
    await saveArticle(setting.context, setting.slug, article, {
      baseRevision: 1,
      doc: { ...theirs },
      summary: "Two days",
    }),
  );
  const input = { baseRevision: 1, text: "In April.", after: "a", citations: citations() };
  const { revision } = succeeded(await addSentence(setting.context, setting.slug, article, input));
  expect(revision).toBe(3);
  expect(plainText(await content(3))).toBe("The fire\nIt burned for two days.\nIn April.\nIt came.");
});

test("what does not hold is refused, and nothing is written", async () => {
  const input = { baseRevision: 1, text: "In April.", citations: citations() };
  const add = (part: object, context = setting.context) =>
    addSentence(context, setting.slug, article, { ...input, ...part });
  expect(failureOf(await add({ after: "gone" })).kind).toBe("invalid");
  expect(failureOf(await add({ baseRevision: 9 })).kind).toBe("invalid");
  const wrong = [{ ...citations()[0], passage: setting.citation.passage, quote: "in May", stance: "supports" }];
  expect(failureOf(await add({ citations: wrong })).kind).toBe("invalid");
  const contributor = await aMember(db, setting, "contributor");
  expect(failureOf(await add({}, await aMember(db, setting, "reader"))).kind).toBe("notAllowed");
  const rules = { scope: "contributors", approvals: 1, ownApproval: false, proposers: "members" } as const;
  succeeded(await setReviewRules(setting.context, setting.slug, rules));
  expect(failureOf(await add({}, contributor)).detail).toContain("Propose");
  expect((await articleFor(db, setting.context.actor, setting.slug, article))?.revision).toBe(1);
});

test("a sentence goes after the whole list that holds the block, and takes the place of an empty last paragraph", () => {
  const sentence = { block: "new", text: "S.", claim: { id: "c", citations: [] } };
  const list = doc(ul(li(p.id("in", "One"))), p.id("end", "Two"));
  const after = succeeded(withSentence(list, sentence, "in"));
  expect(after.content.map(({ type }) => type)).toEqual(["bulletList", "paragraph", "paragraph"]);
  expect(plainText(after)).toBe("One\nS.\nTwo");
  expect(succeeded(withSentence(doc(), sentence, null))).toEqual(doc(p.id("new", claim("c", "S."))));
});
