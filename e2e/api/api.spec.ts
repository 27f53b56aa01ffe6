import { expect } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { createToken } from "@/lib/auth/create-token";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";

test("an article is deleted and brought back through the API, also without a body", async ({ request }) => {
  const setting = await aStoryWorld("private");
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  const made = await createToken(setting.context, { name: "story" });
  if (!made.ok) throw new Error(made.failure.detail);
  const headers = { authorization: `Bearer ${made.value.token}` };
  const article = `/api/v1/worlds/${setting.slug}/articles/${slug}`;
  expect((await request.delete(article, { headers })).status()).toBe(200);
  expect((await request.get(article, { headers })).status()).toBe(404);
  expect((await request.post(`${article}/undelete`, { headers })).status()).toBe(200);
  expect((await request.get(article, { headers })).status()).toBe(200);
  expect((await request.get(article)).status()).toBe(404);
});
