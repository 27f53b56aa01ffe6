import { type BrowserContext, expect, type Page } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { aPerson, signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, type Setting } from "@/prisma/testing/a-world";

/** A form, filled in otherwise than it begins; what is drawn in it then, and what was written when it was sent. */
type Story = {
  readonly name: string;
  readonly path: (setting: Setting, slug: string) => string;
  readonly fill: (page: Page) => Promise<void>;
  readonly send: string;
  readonly drawn: (page: Page) => Promise<void>;
  readonly written: (setting: Setting) => Promise<unknown>;
  readonly wanted: Record<string, unknown> | Record<string, unknown>[];
};

const STORIES: readonly Story[] = [
  {
    name: "a decision",
    path: ({ slug }, article) => `/w/${slug}/a/${article}/canon`,
    fill: async (page) => {
      await page.getByRole("radio", { name: /^Non-canon/ }).check();
      await page.getByRole("checkbox", { name: /^Disputed/ }).check();
      await page.getByRole("radio", { name: /^Consensus/ }).check();
      await page.getByRole("textbox", { name: "Why" }).fill("We talked about it for an hour.");
    },
    send: "Decide",
    drawn: async (page) => {
      await expect(page.getByRole("radio", { name: /^Non-canon/ })).toBeChecked();
      await expect(page.getByRole("checkbox", { name: /^Disputed/ })).toBeChecked();
      await expect(page.getByRole("radio", { name: /^Consensus/ })).toBeChecked();
      await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("We talked about it for an hour.");
    },
    written: ({ worldId }) => db.decision.findMany({ where: { worldId } }),
    wanted: [{ to: "nonCanon", disputed: true, rule: "consensus", reason: "We talked about it for an hour." }],
  },
  {
    name: "the settings of a world",
    path: ({ slug }) => `/w/${slug}/settings`,
    fill: async (page) => {
      await page.getByRole("textbox", { name: "Description" }).fill("A river, a bridge and a winter.");
      await page.getByRole("radio", { name: /^Public/ }).check();
    },
    send: "Save settings",
    drawn: async (page) => {
      const about = page.getByRole("textbox", { name: "Description" });
      await expect(about).toHaveValue("A river, a bridge and a winter.");
      await expect(page.getByRole("radio", { name: /^Public/ })).toBeChecked();
    },
    written: ({ worldId }) => db.world.findUnique({ where: { id: worldId } }),
    wanted: { description: "A river, a bridge and a winter.", visibility: "public" },
  },
  {
    name: "how a world reviews",
    path: ({ slug }) => `/w/${slug}/settings`,
    fill: async (page) => {
      await page.getByRole("radio", { name: /^Contributors/ }).check();
      await page.getByRole("checkbox", { name: /^Editors can approve/ }).check();
      await page.getByRole("combobox", { name: "Approvals needed" }).click();
      await page.getByRole("option", { name: "3 people" }).click();
    },
    send: "Save review rules",
    drawn: async (page) => {
      await expect(page.getByRole("radio", { name: /^Contributors/ })).toBeChecked();
      await expect(page.getByRole("checkbox", { name: /^Editors can approve/ })).toBeChecked();
      await expect(page.getByRole("combobox", { name: "Approvals needed" })).toHaveText("3 people");
    },
    written: ({ worldId }) => db.reviewRules.findUnique({ where: { worldId } }),
    wanted: { scope: "contributors", approvals: 3, ownApproval: true },
  },
  {
    name: "an invitation",
    path: ({ slug }) => `/w/${slug}/members`,
    fill: async (page) => {
      await page.getByRole("combobox", { name: "Joins as" }).click();
      await page.getByRole("option", { name: /^Reader/ }).click();
      await page.getByRole("spinbutton", { name: /Expires after/ }).fill("31");
    },
    send: "Create link",
    drawn: async (page) => {
      await expect(page.getByRole("combobox", { name: "Joins as" })).toHaveText("Reader");
      await expect(page.getByRole("spinbutton", { name: /Expires after/ })).toHaveValue("31");
    },
    written: ({ worldId }) => db.invitation.findMany({ where: { worldId } }),
    wanted: [{ role: "reader" }],
  },
  {
    name: "the name of a revision",
    path: ({ slug }, article) => `/w/${slug}/a/${article}/history`,
    fill: async (page) => {
      await page.getByRole("button", { name: "Name revision 1" }).click();
      await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("As it was told first");
    },
    send: "Save name",
    drawn: (page) => expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("As it was told first"),
    written: ({ worldId }) => db.revisionName.findMany({ where: { article: { worldId } } }),
    wanted: [{ name: "As it was told first" }],
  },
  {
    name: "the label of a post",
    path: ({ slug, threadId }) => `/w/${slug}/sources/${threadId}`,
    fill: async (page) => {
      await page.getByRole("button", { name: /^Post 2 is: / }).click();
      await page.getByRole("radio", { name: "Author’s note" }).check();
      await page.getByRole("textbox", { name: "Threadmark" }).fill("Who set the fire");
    },
    send: "Save",
    drawn: async (page) => {
      await expect(page.getByRole("radio", { name: "Author’s note" })).toBeChecked();
      await expect(page.getByRole("textbox", { name: "Threadmark" })).toHaveValue("Who set the fire");
    },
    written: ({ threadId }) => db.postLabel.findMany({ where: { sourceId: threadId } }),
    wanted: [{ tier: "note", threadmark: "Who set the fire" }],
  },
  {
    name: "what somebody found of a citation",
    path: ({ slug }) => `/w/${slug}/claims`,
    fill: async (page) => {
      await page.getByRole("button", { name: /^Check: / }).click();
      await page.getByRole("radio", { name: /^Does not hold/ }).check();
      await page.getByRole("textbox", { name: "Note" }).fill("It says April, not May.");
    },
    send: "Save check",
    drawn: async (page) => {
      await expect(page.getByRole("radio", { name: /^Does not hold/ })).toBeChecked();
      await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("It says April, not May.");
    },
    written: ({ worldId }) => db.verdict.findMany({ where: { worldId } }),
    wanted: [{ value: "doesNotHold", note: "It says April, not May." }],
  },
];

for (const story of STORIES) {
  test(`${story.name} survives a lost network and an ended session, and is then written as it is drawn`, async ({
    page,
    context,
    baseURL,
  }) => {
    const url = baseURL ?? "";
    const setting = await aStoryWorld();
    const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))));
    // Not who wrote it: nobody checks their own citations.
    const { actor } = await aMember(db, setting, "owner");
    await signInAs(context, actor, url);
    await page.goto(story.path(setting, slug));
    await story.fill(page);

    await context.setOffline(true);
    await send(page, story);
    await expect(page.getByText("The server could not be reached. Your text is still here")).toBeInViewport();
    await story.drawn(page);
    await context.setOffline(false);

    await context.clearCookies();
    await send(page, story);
    await expect(page.getByText("You have been signed out.")).toBeInViewport();
    await story.drawn(page);
    await signInElsewhere(page, context, actor, url);

    await send(page, story);
    await expect(async () => expect(await story.written(setting)).toMatchObject(story.wanted)).toPass();
    await expect(page.getByText("You have been signed out.")).toHaveCount(0);
    await expect(page.getByText("Something went wrong")).toHaveCount(0);
  });
}

test("somebody is invited once, with the role that is drawn, when a lost answer was sent for again by a double click", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const newcomer = await aPerson("Piet");
  const { email } = await db.user.findUniqueOrThrow({ where: { id: newcomer.userId } });
  await signInAs(context, setting.context.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/members`);
  await page.getByRole("textbox", { name: "E-mail" }).fill(email);
  await page.getByRole("combobox", { name: "Role", exact: true }).click();
  await page.getByRole("option", { name: /^Editor/ }).click();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByText("The server could not be reached.")).toBeInViewport();
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(email);
  await context.setOffline(false);
  let sent = 0;
  page.on("request", (request) => {
    sent += request.method() === "POST" ? 1 : 0;
  });
  await page.getByRole("button", { name: "Invite", exact: true }).dblclick();
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue("");
  expect(sent).toBe(1);
  const invited = await db.invitation.findMany({ where: { worldId: setting.worldId } });
  expect(invited).toMatchObject([{ role: "editor" }]);
  await expect(page.getByRole("combobox", { name: "Role", exact: true })).toHaveText("Contributor");
});

test("a decision whose answer was lost is sent again, is said to be made, and is made once", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p("The bridge burned.")));
  await signInAs(context, setting.context.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon`);
  await page.getByRole("radio", { name: /^Non-canon/ }).check();
  await page.getByRole("radio", { name: /^Consensus/ }).check();
  await page.getByRole("textbox", { name: "Why" }).fill("Nobody wanted it to burn.");
  // The server does it; what it answers never arrives.
  await page.route("**", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByText("The server could not be reached. Your text is still here")).toBeInViewport();
  const decisions = () => db.decision.findMany({ where: { worldId: setting.worldId } });
  expect(await decisions()).toHaveLength(1);
  await page.unroute("**");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("");
  await expect(page.getByText("It is already non-canon")).toHaveCount(0);
  expect(await decisions()).toMatchObject([{ to: "nonCanon", reason: "Nobody wanted it to burn." }]);
});

async function send(page: Page, { send: name }: Story): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** The link that the form offers leads to another tab, in which one signs in; here by its cookie. */
async function signInElsewhere(page: Page, context: BrowserContext, actor: Actor, url: string): Promise<void> {
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Sign in in a new tab" }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(/\/sign-in/);
  await signInAs(context, actor, url);
  await tab.close();
}
