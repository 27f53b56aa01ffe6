import { expect, type Page } from "@playwright/test";
import { OwnServer, query } from "@/e2e/support/own-server";
import { test } from "@/e2e/support/test";
import { linkIn, MailBox } from "@/lib/mail/testing/mail-box";

test.describe.configure({ mode: "serial" });

const PASSWORD = "a lantern by the rails";
const ADA = "ada@example.org";

let box: MailBox;
let server: OwnServer;
let smtpPort: number;

test.beforeAll(async () => {
  box = await MailBox.open();
  smtpPort = box.port;
  server = await OwnServer.at();
  await server.started({ SMTP_URL: box.url, MAIL_FROM: "Canonry <wiki@example.net>" });
});

test.afterAll(async () => {
  await server?.end();
  await box?.close();
});

const open = (page: Page, path: string) => page.goto(server.address + path);
const passwordOf = (page: Page, label = "Password") => page.getByLabel(label, { exact: true });
const queryDatabase = (sql: string) => query(server.databaseUrl(), sql);

async function signIn(page: Page, password: string) {
  await open(page, "/sign-in?callbackUrl=/account");
  await page.getByLabel("E-mail").fill(ADA);
  await passwordOf(page).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function signUp(page: Page, email: string) {
  await open(page, "/sign-up?callbackUrl=/account");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("E-mail").fill(email);
  await passwordOf(page).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
}

test("somebody signs up, and the account comes with the link in the mail", async ({ page, browser }) => {
  await open(page, "/sign-up?callbackUrl=/account");
  await page.getByLabel("Name").fill("Ada");
  await page.getByLabel("E-mail").fill(ADA);
  await passwordOf(page).fill("password1234");
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByText("one of the first passwords that people guess").first()).toBeVisible();
  await passwordOf(page).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
  await expect(page.getByText(ADA)).toBeVisible();
  const first = linkIn(await box.arrived(ADA), "/sign-up/confirm/");
  box.clear();

  await page.getByRole("button", { name: "Send the e-mail again" }).click();
  await expect(page.getByText("E-mail sent.")).toBeVisible();
  await open(page, first);
  await expect(page.getByRole("heading", { name: "This link does not work" })).toBeVisible();

  const second = linkIn(await box.arrived(ADA), "/sign-up/confirm/");
  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere, second);
  await passwordOf(elsewhere).fill("not this password");
  await elsewhere.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(elsewhere.getByText("not the password you chose").first()).toBeVisible();
  await elsewhere.context().close();

  await signIn(page, PASSWORD);
  await expect(page.getByText("Confirm your address first")).toBeVisible();

  await open(page, second);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText("Verified", { exact: true })).toBeVisible();
});

test("signing up with an address that is taken looks the same, and tells its owner", async ({ page }) => {
  await signUp(page, ADA);
  await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
  await box.arrived(ADA, /You already have an account/);
  expect(await queryDatabase(`SELECT id FROM "User"`)).toHaveLength(1);
});

test("a forgotten password is chosen anew by mail, once", async ({ page, browser }) => {
  const before = await (await browser.newContext()).newPage();
  await signIn(before, PASSWORD);
  await expect(before).toHaveURL(/\/account$/);

  await open(page, "/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  // The page of signing in has a field of the same name.
  await expect(page).toHaveURL(/\/forgot-password/);
  await page.getByLabel("E-mail").fill("nobody@example.org");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText("If nobody@example.org has an account")).toBeVisible();
  await page.getByLabel("E-mail").fill(ADA);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByText(`If ${ADA} has an account`)).toBeVisible();
  const link = linkIn(await box.arrived(ADA, /Choose a new password/), "/reset-password/");
  expect(box.mails.filter(({ to }) => to === "nobody@example.org")).toEqual([]);
  await open(page, link);
  await passwordOf(page, "New password").fill("qwertyuiop");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(page.getByText("passwords that people guess").first()).toBeVisible();
  await passwordOf(page, "New password").fill("another lantern");
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await expect(page).toHaveURL(/\/account$/);

  await open(before, "/account");
  await expect(before).toHaveURL(/\/sign-in/);
  await open(before, link);
  await expect(before.getByRole("heading", { name: "This link does not work" })).toBeVisible();
  await signIn(before, PASSWORD);
  await expect(before.getByText("The e-mail address or the password is wrong.")).toBeVisible();
  await before.context().close();
});

test("a mail server that is away keeps nobody waiting: the mail comes when it is back", async ({ page }) => {
  await box.close();
  await signUp(page, "bea@example.org");
  await expect(page.getByText("An e-mail is on its way to bea@example.org")).toBeVisible();
  box = await MailBox.open(smtpPort);
  await open(page, linkIn(await box.arrived("bea@example.org"), "/sign-up/confirm/"));
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page).toHaveURL(/\/account$/);
  expect(box.mails).toHaveLength(1);
});

test("an address that the mail server refuses is told where one waits for the mail", async ({ page }) => {
  box.refused.add("cleo@example.org");
  await signUp(page, "cleo@example.org");
  await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("The mail server does not accept e-mail to cleo@example.org")).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
});
