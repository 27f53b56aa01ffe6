import { expect } from "@playwright/test";
import { aStoryWorld, enterAs } from "@/e2e/support/a-story-world";
import { aPerson, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";

test("who reads a public world asks to join, an owner accepts with a role, and the person can write", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld("public");
  const home = `/w/${setting.slug}`;
  const theirs = await browser.newContext();
  await signInAs(theirs, await aPerson("Nora Lind"), baseURL ?? "");
  const page = await theirs.newPage();
  await page.goto(home);
  await expect(page.getByRole("link", { name: "New article" })).toHaveCount(0);
  const part = page.getByRole("region", { name: "Take part" });
  await part.getByRole("textbox", { name: "Message to the owners" }).fill("I know every station of the line.");
  await part.getByRole("button", { name: "Ask to join" }).click();
  await expect(part.getByText(/^You asked to join on/)).toBeVisible();
  await page.reload();
  await expect(part.getByRole("button", { name: "Ask to join" })).toHaveCount(0);

  const ours = await browser.newContext();
  await enterAs(ours, setting, "owner", baseURL ?? "");
  const owner = await ours.newPage();
  await owner.goto(home);
  await expect(owner.getByRole("link", { name: "One person asks to join" })).toBeVisible();
  await owner.getByRole("navigation").getByRole("link", { name: "Members 1 asking to join" }).click();
  const requests = owner.getByRole("list", { name: "Requests to join" });
  await expect(requests).toContainText("I know every station of the line.");
  await requests.getByRole("combobox", { name: "Role for Nora Lind" }).click();
  await owner.getByRole("option", { name: /^Editor/ }).click();
  await requests.getByRole("button", { name: "Accept Nora Lind" }).click();
  await expect(requests).toHaveCount(0);
  await expect(owner.getByRole("main")).toContainText("Nora Lind");
  await page.reload();
  await expect(page.getByRole("link", { name: "New article" })).toBeVisible();
});

test("who was declined is told when they can ask again; who changed their mind withdraws", async ({
  browser,
  baseURL,
}) => {
  const setting = await aStoryWorld("public");
  const home = `/w/${setting.slug}`;
  const theirs = await browser.newContext();
  await signInAs(theirs, await aPerson("Nora Lind"), baseURL ?? "");
  const page = await theirs.newPage();
  await page.goto(home);
  await page.getByRole("button", { name: "Ask to join" }).click();
  await page.getByRole("button", { name: "Withdraw the request" }).click();
  await page.getByRole("button", { name: "Ask to join" }).click();
  await expect(page.getByRole("button", { name: "Withdraw the request" })).toBeVisible();

  const ours = await browser.newContext();
  await enterAs(ours, setting, "owner", baseURL ?? "");
  const owner = await ours.newPage();
  await owner.goto(`${home}/members`);
  await owner.getByRole("button", { name: "Decline Nora Lind" }).click();
  await expect(owner.getByText("You declined Nora Lind’s request")).toBeVisible();
  await page.reload();
  await expect(page.getByText(/An owner declined your request to join\. You can ask again from/)).toBeVisible();
});

test("a visitor without an account is led to sign in, and back to the world", async ({ page }) => {
  const setting = await aStoryWorld("public");
  await page.goto(`/w/${setting.slug}/members`);
  await page.getByRole("link", { name: "Ask to join" }).click();
  await page.getByRole("link", { name: "Sign in to ask to join" }).click();
  await expect(page).toHaveURL(new RegExp(`/sign-in\\?callbackUrl=.*${setting.slug}`));
});

for (const [role, shown] of [
  ["owner", 1],
  ["editor", 0],
] as const) {
  test(`the settings stand in the navigation of the world for an owner alone: ${role}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const setting = await aStoryWorld("private");
    await enterAs(context, setting, role, baseURL ?? "");
    await page.goto(`/w/${setting.slug}`);
    const rooms = page.getByRole("navigation", { name: "The frozen river" });
    await expect(rooms.getByRole("link", { name: "Members" })).toBeVisible();
    await expect(rooms.getByRole("link", { name: "Settings" })).toHaveCount(shown);
  });
}
