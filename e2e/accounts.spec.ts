import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db";
import { createWorld } from "@/lib/worlds/create-world";
import { anAddress, aPerson, PASSWORD, signInAs } from "./person";

const passwordOf = (page: Page, label = "Password") => page.getByLabel(label, { exact: true });

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/sign-in?callbackUrl=/account");
  await page.getByLabel("E-mail").fill(email);
  await passwordOf(page).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("somebody signs up, signs out, mistypes the password, and comes in again", async ({ page }) => {
  const email = anAddress("Nadia");
  await page.goto("/sign-up?callbackUrl=/account");
  await page.getByLabel("Name").fill("Nadia");
  await page.getByLabel("E-mail").fill(email.toUpperCase());
  await passwordOf(page).fill("short");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByText("Use at least 10 characters").first()).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Nadia");
  await passwordOf(page).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText(email)).toBeVisible();

  await page.getByRole("button", { name: "Your menu, Nadia" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();

  await signIn(page, email, "something else");
  await expect(page.getByText("The e-mail address or the password is wrong.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await passwordOf(page).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/account$/);
});

test("signing in never leads to another site", async ({ page, baseURL }) => {
  const { email } = await aPerson("Oleg");
  await page.goto("/sign-in?callbackUrl=https://evil.example/");
  await page.getByLabel("E-mail").fill(email);
  await passwordOf(page).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Your menu, Oleg" })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(baseURL);
});

test("a new password ends the sessions of other browsers, not this one", async ({ page, browser, baseURL }) => {
  const person = await aPerson("Pia");
  await signInAs(page.context(), person, baseURL ?? "");
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, person.email, PASSWORD);
  await expect(elsewhere).toHaveURL(/\/account$/);

  await page.goto("/account");
  await passwordOf(page, "Present password").fill("not this one");
  await passwordOf(page, "New password").fill("another lantern");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This is not your present password.").first()).toBeVisible();
  await passwordOf(page, "Present password").fill(PASSWORD);
  await passwordOf(page, "New password").fill("another lantern");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("The password is changed.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await signIn(elsewhere, person.email, "another lantern");
  await expect(elsewhere).toHaveURL(/\/account$/);
  await elsewhere.context().close();
});

test("an API token is shown once, works, and stops working when it is revoked", async ({ page, request, baseURL }) => {
  const person = await aPerson("Quentin");
  const slug = `world-${person.userId}`;
  await createWorld({ db, actor: person, now: new Date() }, { slug, title: "Tokens", visibility: "private" });
  await signInAs(page.context(), person, baseURL ?? "");
  await page.goto("/account");
  await page.getByLabel("Name of a new token").fill("script");
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.getByLabel("Your token").inputValue();
  const worldSeenWith = async (headers: Record<string, string>) =>
    (await request.get(`/api/v1/worlds/${slug}`, { headers })).status();
  expect(await worldSeenWith({})).toBe(404);
  expect(await worldSeenWith({ authorization: `Bearer ${token}` })).toBe(200);

  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke the token script" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke the token" }).click();
  await expect(page.getByRole("button", { name: "Revoke the token script" })).toHaveCount(0);
  expect(await worldSeenWith({ authorization: `Bearer ${token}` })).toBe(401);
});

test("a private world is hidden from a stranger until he follows an invitation", async ({ page, browser, baseURL }) => {
  const owner = await aPerson("Rosa");
  const slug = `lake-${owner.userId}`;
  await signInAs(page.context(), owner, baseURL ?? "");
  await page.goto("/worlds/new");
  await page.getByLabel("Title").fill("The Hidden Lake");
  await expect(page.getByLabel("Address")).toHaveValue("the-hidden-lake");
  await page.getByLabel("Address").fill(slug);
  await page.getByRole("radio", { name: /Private/ }).click();
  await page.getByRole("button", { name: "Create the world" }).click();
  await expect(page).toHaveURL(new RegExp(`/w/${slug}$`));

  const stranger = await (await browser.newContext()).newPage();
  for (const path of ["", "/members", "/settings", "/articles", "/canon"]) {
    expect((await stranger.goto(`/w/${slug}${path}`))?.status(), path).toBe(404);
    expect(await stranger.content()).not.toContain("Hidden Lake");
  }

  await page.goto(`/w/${slug}/members`);
  await page.getByRole("button", { name: "Make a link" }).click();
  await stranger.goto(await page.getByLabel(/^Link of invitation/).inputValue());
  await expect(stranger.getByRole("heading", { name: "The Hidden Lake" })).toBeVisible();
  await stranger.getByRole("link", { name: "Sign up and join" }).click();
  await stranger.getByLabel("Name").fill("Sven");
  await stranger.getByLabel("E-mail").fill(anAddress("Sven"));
  await passwordOf(stranger).fill(PASSWORD);
  await stranger.getByRole("button", { name: "Sign up" }).click();
  await stranger.getByRole("button", { name: "Join The Hidden Lake" }).click();
  await expect(stranger).toHaveURL(new RegExp(`/w/${slug}$`));

  await page.reload();
  await page.getByRole("combobox", { name: "Role of Sven" }).click();
  await page.getByRole("option", { name: /^Editor/ }).click();
  await expect(page.getByText("Sven: editor from now on")).toBeVisible();
  await page.getByRole("button", { name: "Remove Sven" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Sven is removed")).toBeVisible();
  expect((await stranger.goto(`/w/${slug}`))?.status()).toBe(404);
  await stranger.context().close();
});
