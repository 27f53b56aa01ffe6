import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("a reader of a private world reads, and is told what would be needed to write", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "reader", baseURL ?? "");
  const world = `/w/${setting.slug}`;
  await page.goto(`${world}/a/${slug}`);
  await expect(page.getByText("The bridge burned.")).toBeVisible();

  const refusals = [
    [`${world}/a/${slug}/edit`, "you need to be a contributor"],
    [`${world}/new-article`, "you need to be a contributor"],
    [`${world}/sources/import`, "you need to be a contributor"],
    [`${world}/a/${slug}/canon`, "you need to be an editor"],
    [`${world}/articles?trashed=1`, "you need to be an editor"],
    [`${world}/settings`, "you need to be an owner"],
  ] as const;
  for (const [path, words] of refusals) {
    await page.goto(path);
    await expect(page.getByText(words).first(), path).toBeVisible();
    await expect(page.getByRole("button", { name: /^(Save|Decide|Import|Save settings)$/ }), path).toHaveCount(0);
  }
  await page.goto(`${world}/a/${slug}/history`);
  await expect(page.getByText("Revision 1").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Restore|trash/i })).toHaveCount(0);
  await page.goto(`${world}/members`);
  await expect(page.getByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Create link|Add|Remove/ })).toHaveCount(0);
});

test("what the screen does not offer a contributor, the server refuses too", async ({ page, context, baseURL }) => {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await enterAs(context, setting, "contributor", baseURL ?? "");
  const world = `/w/${setting.slug}`;
  await page.goto(`${world}/a/${slug}/history`);
  await expect(page.getByText("Revision 1").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /trash/i })).toHaveCount(0);
  // As the browser itself would ask: with the session, from the site's own pages.
  const answers = await page.evaluate(
    async ({ api, article }) => {
      const ask = async (method: string, path: string, body: unknown) => {
        const headers = { "content-type": "application/json" };
        return (await fetch(`${api}${path}`, { method, headers, body: JSON.stringify(body) })).status;
      };
      return {
        save: await ask("PUT", `/articles/${article}`, { baseRevision: 1, markdown: "It burned down.", summary: "" }),
        decide: await ask("POST", "/decisions", { article, to: "canon", rule: "consensus", reason: "So it is." }),
        trash: await ask("DELETE", `/articles/${article}`, { summary: "" }),
        members: await ask("PUT", "/members", { email: "me@example.org", role: "owner" }),
        settings: await ask("PUT", "", { title: "Mine", description: "", visibility: "public" }),
      };
    },
    { api: `/api/v1/worlds/${setting.slug}`, article: slug },
  );
  expect(answers).toEqual({ save: 200, decide: 403, trash: 403, members: 403, settings: 403 });
});
