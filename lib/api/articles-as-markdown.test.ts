import { beforeEach, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import type { Viewer } from "@/lib/auth/actor";
import { success } from "@/lib/base/result";
import { claim, doc, invention, p } from "@/lib/document/model/build";
import { anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
let setting: Setting;
let path: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  const text = doc(
    p.id("a", "First: ", claim("c1", "the bridge burned", { ...setting.citation, note: "So says Anna" }), "."),
    p.id("b", invention("c2", "A ferryman saw it"), ", and ", claim("c3", "nobody else"), "."),
  );
  path = `/articles/${await anArticleWith(setting, text)}`;
});

type Answered = {
  readonly revision: number;
  readonly markdown?: string;
  readonly doc: unknown;
  readonly claims: readonly { readonly id: string; readonly citations: readonly object[] }[];
  readonly claimsLost?: readonly object[];
};

test("an article is answered as Markdown where that is asked for, its claims as footnotes with their sources in words", async () => {
  expect((await ask("GET", path)).body).not.toHaveProperty("markdown");
  const { markdown = "" } = (await ask("GET", `${path}?format=markdown`)).body;
  expect(markdown).toContain("First: ==the bridge burned==[^claim-c1].");
  expect(markdown).toMatch(
    /^\[\^claim-c1\]: Supports: “.*burned in April.*” \(The frozen river, post 1\) – So says Anna/m,
  );
  expect(markdown).toMatch(/^\[\^claim-c2\]: Own invention/m);
  expect(markdown).toMatch(/^\[\^claim-c3\]: No source yet/m);
});

test("saved back as it came, it is the same revision; with other words around them its claims are kept", async () => {
  const before = (await ask("GET", `${path}?format=markdown`)).body;
  const markdown = before.markdown ?? "";
  const same = await ask("PUT", path, { baseRevision: 1, markdown, summary: "" });
  expect(same).toMatchObject({ status: 200, body: { revision: 1, claimsLost: [] } });

  const changed = markdown.replace("First:", "In spring, as all agree:").replace(", and ", "; ");
  const saved = await ask("PUT", path, { baseRevision: 1, markdown: changed, summary: "By hand" });
  expect(saved).toMatchObject({ status: 200, body: { revision: 2, claimsLost: [] } });
  const after = (await ask("GET", path)).body;
  expect(after.claims).toEqual(before.claims);
  expect(JSON.stringify(after.doc)).toContain("In spring, as all agree: ");
});

test("a claim whose footnote and words were taken out is named as lost, and is still in the older revision's Markdown", async () => {
  const { markdown = "" } = (await ask("GET", `${path}?format=markdown`)).body;
  const changed = markdown.replace("==the bridge burned==[^claim-c1]", "it fell").replace(/^\[\^claim-c1\].*\n/m, "");
  const saved = await ask("PUT", path, { baseRevision: 1, markdown: changed, summary: "" });
  expect(saved.body).toMatchObject({ revision: 2, claimsLost: [{ id: "c1", text: "the bridge burned" }] });
  expect((await ask("GET", path)).body.claims.map(({ id }) => id)).toEqual(["c2", "c3"]);
  expect((await ask("GET", `${path}?format=markdown&revision=1`)).body.markdown).toBe(markdown);
});

test("front matter is left out of the text and told; the title stays what the save says", async () => {
  const above = "---\ntitle: The Ford\ntags: [river, mill]\nalias: Old ford\n---\n";
  const markdown = `${above}\n# The ford\n\nIt froze.[^1]\n\n[^1]: In November.`;
  const frontMatter = { title: "The Ford", tags: ["river", "mill"], aliases: ["Old ford"] };
  const begun = { title: "A crossing", kind: "place", summary: "", markdown };
  expect(await ask("POST", "/articles", begun)).toEqual({
    status: 201,
    body: { slug: "a-crossing", revision: 1, frontMatter },
  });
  const kept = (await ask("GET", "/articles/a-crossing?format=markdown")).body;
  expect(kept).toMatchObject({ title: "A crossing", tags: [] });
  expect(kept.markdown).toBe("## The ford\n\nIt froze.[^1]\n\n[^1]: In November.\n");
  const again = `${above}\nIt thawed.`;
  const saved = await ask("PUT", "/articles/a-crossing", { baseRevision: 1, summary: "", markdown: again });
  expect(saved.body).toMatchObject({ revision: 2, frontMatter });
  const without = await ask("PUT", "/articles/a-crossing", { baseRevision: 2, summary: "", markdown: "It froze." });
  expect(without.body).not.toHaveProperty("frontMatter");
});

test("another format is refused, and a stranger to the world learns nothing", async () => {
  expect((await ask("GET", `${path}?format=html`)).status).toBe(422);
  expect((await ask("GET", `${path}?format=markdown`, undefined, await aPerson(db, "stranger"))).status).toBe(404);
});

async function ask(method: string, at: string, body?: object, viewer: Viewer = setting.context.actor) {
  const authenticate = async () => success(viewer);
  const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: () => setting.context.now });
  const answer = await serve(
    new Request(`http://127.0.0.1/api/v1/worlds/${setting.slug}${at}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    }),
  );
  return { status: answer.status, body: (await answer.json()) as Answered };
}
