import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { OwnServer, query } from "@/e2e/support/own-server";
import { test } from "@/e2e/support/test";
import { linkIn, MailBox } from "@/lib/mail/testing/mail-box";

test.describe.configure({ mode: "serial" });

const PASSWORD = "a lantern by the rails";
const [ANNA, BEN] = ["anna@example.org", "ben@example.org"];
const MAIL_FROM = "Canonry <wiki@example.net>";

let box: MailBox;
let server: OwnServer;
/** What keeps somebody signed in from one story to the next, by their address. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext["storageState"]>>>();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  box = await MailBox.open();
  server = await OwnServer.at();
  await server.started({ SMTP_URL: box.url, MAIL_FROM });
});

test.afterAll(async () => {
  await server?.end();
  await box?.close();
});

const open = (page: Page, path: string) => page.goto(server.address + path);
/** A link of a mail leads to the address that the server was started with. */
const follow = (page: Page, mail: Parameters<typeof linkIn>[0], start: string) => open(page, linkIn(mail, start));

async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign up" }).click();
  await follow(page, await box.arrived(email, /Confirm your address/), "/sign-up/confirm/");
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
}

async function write(page: Page, path: string, data: object): Promise<void> {
  const answer = await page.request.post(`${server.address}/api/v1${path}`, {
    data,
    headers: { origin: server.address },
  });
  expect([path, answer.status()]).toEqual([path, 201]);
}

/** As if everything had happened ten minutes before: who sends looks when it begins. */
async function tenMinutesLater(): Promise<void> {
  const url = server.databaseUrl();
  // Who has just signed up is mailed from the next minute on.
  await query(
    url,
    `INSERT INTO "MailSettings" ("userId", "mailedUpTo") SELECT id, now() FROM "User" ON CONFLICT DO NOTHING`,
  );
  await query(url, `UPDATE "Change" SET at = at - interval '10 minutes'`);
  await query(url, `UPDATE "Watch" SET since = since - interval '20 minutes'`);
  await query(url, `UPDATE "MailSettings" SET "mailedUpTo" = "mailedUpTo" - interval '15 minutes'`);
  await server.restarted({ SMTP_URL: box.url, MAIL_FROM });
}

test("somebody is invited by mail, signs up and joins", async ({ browser }) => {
  const [anna, ben] = [await newPage(browser), await newPage(browser)];
  await open(anna, "/sign-up?callbackUrl=/account");
  await signUp(anna, "Anna", ANNA);
  await expect(anna).toHaveURL(/\/account$/);
  await write(anna, "/worlds", { slug: "river", title: "The river", visibility: "private" });
  await open(anna, "/w/river/members");
  await anna.getByLabel("E-mail", { exact: true }).fill(BEN);
  await anna.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(anna.getByText("An e-mail with the link is on its way to them")).toBeVisible();

  const invitation = await box.arrived(BEN);
  expect(invitation.subject).toBe("Anna invites you to The river");
  await follow(ben, invitation, "/invitation/");
  await ben.getByRole("link", { name: "Sign up" }).first().click();
  await signUp(ben, "Ben", BEN);
  await ben.getByRole("button", { name: "Join The river" }).click();
  await expect(ben).toHaveURL(/\/w\/river$/);
  sessions.set(ANNA, await anna.context().storageState());
  sessions.set(BEN, await ben.context().storageState());
});

test("a comment brings a mail, its link leads to the answer, and that is resolved", async ({ browser }) => {
  test.setTimeout(120_000);
  const [anna, ben] = [await newPage(browser, ANNA), await newPage(browser, BEN)];
  await write(ben, "/worlds/river/articles", {
    ...{ title: "The bridge", kind: "event", summary: "Begun", markdown: "The bridge burned." },
  });
  const text = "Who saw it burn?";
  await write(anna, "/worlds/river/discussions", {
    subject: "article",
    article: "the-bridge",
    title: "The fire",
    text,
  });
  box.clear();
  await tenMinutesLater();

  const mail = await box.arrived(BEN);
  expect(mail.subject).toBe("The fire (The river)");
  expect(mail.text).toContain("> Who saw it burn?");
  expect(mail.text).toContain("Why you get this: You wrote in “The bridge”.");
  await follow(ben, mail, "/w/river/talk/");
  await ben.getByRole("button", { name: "Answer Anna" }).click();
  await ben.getByRole("textbox", { name: "Answer to Anna" }).fill("I did.");
  await ben.getByRole("button", { name: "Send answer" }).click();
  await expect(ben.getByRole("list", { name: "Answers" })).toContainText("I did.");
  box.clear();
  await tenMinutesLater();

  const answer = await box.arrived(ANNA);
  expect(answer.text).toContain("> I did.");
  await follow(anna, answer, "/w/river/talk/");
  await anna.getByRole("button", { name: "Resolve" }).click();
  await expect(anna.getByText("Resolved", { exact: true })).toBeVisible();
  box.clear();
  await tenMinutesLater();
  expect((await box.arrived(BEN)).text).toContain("discussion resolved");
});

test("one click ends it in a browser that is not signed in, and a second time says so", async ({ browser }) => {
  const mail = box.lastTo(BEN);
  const links = mail.text.match(/https?:\/\/\S+\/unsubscribe\/\S+/g)?.map((each) => new URL(each).pathname) ?? [];
  expect(links).toHaveLength(3);
  const [watch = "", , all = ""] = links;
  const stranger = await newPage(browser);
  await open(stranger, watch);
  await stranger.getByRole("button", { name: "Stop watching it" }).click();
  await expect(stranger.getByText("You no longer watch “The fire”.")).toBeVisible();
  await open(stranger, all);
  await stranger.getByRole("button", { name: "Stop all notification e-mail" }).click();
  await expect(stranger.getByText("You get no more e-mail about notifications.")).toBeVisible();
  await open(stranger, all);
  await expect(stranger.getByText("You get no more e-mail about notifications.")).toBeVisible();
  await expect(stranger.getByRole("button", { name: "Stop all notification e-mail" })).toHaveCount(0);
  await open(stranger, `${all.slice(0, -4)}AAAA`);
  await expect(stranger.getByRole("heading", { name: "This link does not work" })).toBeVisible();
  await stranger.context().close();

  const ben = await newPage(browser, BEN);
  await open(ben, "/notifications/settings");
  await expect(ben.getByRole("radio", { name: "No e-mail" })).toBeChecked();
});

test("somebody chooses a digest in their own time zone, and a mail program ends it by one request", async ({
  browser,
  request,
}) => {
  const ben = await newPage(browser, BEN);
  await open(ben, "/notifications");
  await ben.getByRole("link", { name: "Settings", exact: true }).click();
  await ben.getByRole("radio", { name: "Once a week" }).check();
  await ben.getByLabel("Day", { exact: true }).selectOption("Sunday");
  await ben.getByLabel("Time", { exact: true }).selectOption("21:00");
  await ben.getByRole("combobox", { name: "Time zone" }).fill("St Johns");
  await ben.getByRole("option", { name: "America/St Johns" }).click();
  await ben.getByRole("button", { name: "Save" }).click();
  await expect(ben.getByText("Saved.")).toBeVisible();
  await ben.reload();
  await expect(ben.getByLabel("Day", { exact: true })).toHaveValue("7");
  await expect(ben.getByRole("combobox", { name: "Time zone" })).toHaveValue("America/St Johns");

  const [, oneClick = ""] = /<(.*)>/.exec(box.lastTo(BEN).headers.get("list-unsubscribe") ?? "") ?? [];
  const answer = await request.post(server.address + new URL(oneClick).pathname, {
    form: { "List-Unsubscribe": "One-Click" },
  });
  expect(answer.status()).toBe(200);
  await ben.reload();
  await expect(ben.getByRole("radio", { name: "No e-mail" })).toBeChecked();
});

test("the owner of the installation sees what was refused", async ({ browser }) => {
  const anna = await newPage(browser, ANNA);
  box.refused.add("cleo@example.org");
  await open(anna, "/w/river/members");
  await anna.getByLabel("E-mail", { exact: true }).fill("cleo@example.org");
  await anna.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(anna.getByText("An e-mail with the link is on its way to them")).toBeVisible();
  await expect(async () => {
    await open(anna, "/admin/mail");
    await expect(anna.getByText("cleo@example.org")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(anna.getByText(/No such box/)).toBeVisible();
});

/** A browser in which nobody, or somebody whom a story has signed in, is signed in. */
async function newPage(browser: Browser, email = ""): Promise<Page> {
  const storageState = sessions.get(email);
  return (await browser.newContext(storageState ? { storageState } : {})).newPage();
}
