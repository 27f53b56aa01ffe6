import { expect, type Page } from "@playwright/test";
import { anAddress, aPerson, PASSWORD, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { db } from "@/lib/db";
import { createWorld } from "@/lib/worlds/create-world";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

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
  await passwordOf(page, "Current password").fill("not this one");
  await passwordOf(page, "New password").fill("another lantern");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your current password.").first()).toBeVisible();
  await passwordOf(page, "Current password").fill(PASSWORD);
  await passwordOf(page, "New password").fill("another lantern");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Password changed.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await signIn(elsewhere, person.email, "another lantern");
  await expect(elsewhere).toHaveURL(/\/account$/);
  await elsewhere.context().close();
});

test("two browsers are listed; one ends the other's session, and signing out ends the own on the server", async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const person = await aPerson("Tove");
  const phone = await (await browser.newContext({ userAgent: IPHONE })).newPage();
  await signIn(phone, person.email, PASSWORD);
  await expect(phone.getByRole("heading", { name: "Account" })).toBeVisible();
  await signInAs(page.context(), person, baseURL ?? "");
  await page.goto("/account");
  await expect(page.getByText("This browser", { exact: true })).toHaveCount(1);
  await page.getByRole("button", { name: "End the session of Safari on iPhone" }).click();
  await expect(page.getByText("Session ended: Safari on iPhone")).toBeVisible();
  await expect(page.getByRole("button", { name: /^End the session of/ })).toHaveCount(0);
  await phone.goto("/account");
  await expect(phone).toHaveURL(/\/sign-in/);

  await signIn(phone, person.email, PASSWORD);
  await expect(phone.getByRole("heading", { name: "Account" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "End all others" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End all others" }).click();
  await expect(page.getByText("All other sessions have ended")).toBeVisible();
  await phone.reload();
  await expect(phone).toHaveURL(/\/sign-in/);

  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const statusWithCookie = async () => (await request.get("/api/v1/sessions", { headers: { cookie } })).status();
  expect(await statusWithCookie()).toBe(200);
  await page.goto("/sign-out");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  expect(await statusWithCookie()).toBe(401);
  await phone.context().close();
});

test("somebody who is invited by address joins or declines, and only then the owner knows them", async ({
  page,
  browser,
  baseURL,
}) => {
  const owner = await aPerson("Uma");
  const [vera, wim] = [await aPerson("Vera"), await aPerson("Wim")];
  const slug = `marsh-${owner.userId}`;
  await createWorld({ db, actor: owner, now: new Date() }, { slug, title: "The Marsh", visibility: "private" });
  await signInAs(page.context(), owner, baseURL ?? "");
  await page.goto(`/w/${slug}/members`);
  for (const email of [vera.email, wim.email.toUpperCase(), anAddress("Nobody")]) {
    await page.getByLabel("E-mail").fill(email);
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByText(`${email.toLowerCase()} is invited.`)).toBeVisible();
  }
  await expect(page.getByRole("link", { name: "Vera" })).toHaveCount(0);

  const theirs = await (await browser.newContext()).newPage();
  await signInAs(theirs.context(), vera, baseURL ?? "");
  expect((await theirs.goto(`/w/${slug}`))?.status()).toBe(404);
  await theirs.goto("/");
  await expect(theirs.getByText("You are invited to The Marsh")).toBeVisible();
  await theirs.getByRole("button", { name: "Join The Marsh" }).click();
  await expect(theirs).toHaveURL(new RegExp(`/w/${slug}$`));
  await theirs.context().clearCookies();
  await signInAs(theirs.context(), wim, baseURL ?? "");
  await theirs.goto("/worlds");
  await theirs.getByRole("button", { name: "Decline the invitation to The Marsh" }).click();
  await expect(theirs.getByText("You declined the invitation to The Marsh")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Join The Marsh" })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole("link", { name: "Vera" })).toBeVisible();
  await expect(page.getByText("Address not verified")).toHaveCount(2);
  await expect(page.getByText("Declined")).toHaveCount(1);
  await expect(page.getByText("Accepted")).toHaveCount(1);
  await theirs.context().close();
});

test("an API token is shown once, works, and stops working when it is revoked", async ({ page, request, baseURL }) => {
  const person = await aPerson("Quentin");
  const slug = `world-${person.userId}`;
  await createWorld({ db, actor: person, now: new Date() }, { slug, title: "Tokens", visibility: "private" });
  await signInAs(page.context(), person, baseURL ?? "");
  await page.goto("/account");
  await page.getByLabel("Name of the new token").fill("script");
  await page.getByRole("combobox", { name: "Expires after" }).click();
  await page.getByRole("option", { name: "30 days" }).click();
  await passwordOf(page, "Your password").fill("not this one");
  await page.getByRole("button", { name: "Create token" }).click();
  await expect(page.getByText("This is not your password.").first()).toBeVisible();
  await passwordOf(page, "Your password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create token" }).click();
  const token = await page.getByLabel("Your token").inputValue();
  const worldSeenWith = async (headers: Record<string, string>) =>
    (await request.get(`/api/v1/worlds/${slug}`, { headers })).status();
  expect(await worldSeenWith({})).toBe(404);
  expect(await worldSeenWith({ authorization: `Bearer ${token}` })).toBe(200);

  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);
  await expect(page.getByText(/, expires /)).toBeVisible();
  await page.getByRole("button", { name: "Revoke the token script" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke the token" }).click();
  // As long as the question is open it hides the button behind it.
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Revoke the token script" })).toHaveCount(0);
  expect(await worldSeenWith({ authorization: `Bearer ${token}` })).toBe(401);
});

test("a private world is hidden from a stranger until they follow an invitation", async ({
  page,
  browser,
  baseURL,
}) => {
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
  await page.getByRole("button", { name: "Create link" }).click();
  await stranger.goto(await page.getByLabel(/^Invitation link/).inputValue());
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
