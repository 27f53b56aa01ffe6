import { expect } from "@playwright/test";
import { aStoryWorld } from "@/e2e/support/a-story-world";
import { signInAs } from "@/e2e/support/person";
import { test } from "@/e2e/support/test";
import { castBallot } from "@/lib/canon/votes/cast-ballot";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith } from "@/prisma/testing/a-world";

test("a vote is opened on a claim, voted on with a change of mind, and closed by the clock with a decision in the log", async ({
  page,
  context,
  baseURL,
}) => {
  const setting = await aStoryWorld();
  const slug = await anArticleWith(setting, doc(p(claim("c1", "The bridge burned.", setting.citation))), "The bridge");
  const [liv, ravi, owen] = [
    await aMember(db, setting, "contributor"),
    await aMember(db, setting, "editor"),
    await aMember(db, setting, "reader"),
  ];
  await signInAs(context, liv.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/a/${slug}/canon?claim=c1#decide`);
  await page.getByText("Ask the members: open a vote").click();
  const form = page.getByRole("form", { name: "Open the vote" });
  await form.getByRole("radio", { name: /^Non-canon/ }).check();
  await form.getByRole("textbox", { name: "Why" }).fill("Nobody else tells of a fire.");
  await form.getByRole("button", { name: "Open the vote" }).click();
  await expect(page).toHaveURL(/\/canon\/votes\//);
  await expect(page.getByText("Nobody has voted yet.")).toBeVisible();
  await page.getByRole("radio", { name: "Against" }).check();
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await expect(page.getByRole("list", { name: "Who voted" })).toContainText("contributor: against");
  await page.getByRole("radio", { name: "For", exact: true }).check();
  await page.getByRole("button", { name: "Change vote" }).click();
  await expect(page.getByRole("list", { name: "Who voted" })).toContainText("contributor: for");

  const vote = await db.vote.findFirstOrThrow({ where: { worldId: setting.worldId } });
  const now = new Date();
  for (const voter of [ravi, setting.context]) {
    expect((await castBallot({ ...voter, now }, setting.slug, vote.id, { choice: "yes" })).ok).toBe(true);
  }
  await signInAs(context, owen.actor, baseURL ?? "");
  await page.goto(`/w/${setting.slug}/canon/votes/${vote.id}`);
  await expect(page.getByText("3 for, 0 against, 0 abstained")).toBeVisible();
  await expect(page.getByRole("button", { name: /vote/i })).toHaveCount(0);

  await endNow(vote.id);
  await expect(async () => {
    await page.goto(`/w/${setting.slug}/canon/votes/${vote.id}`);
    await expect(page.getByRole("link", { name: "See the decision" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText("Carried")).toBeVisible();
  await page.getByRole("link", { name: "See the decision" }).click();
  const entry = page.getByRole("article").filter({ hasText: "Nobody else tells of a fire." }).last();
  await expect(entry).toContainText(/becameNon-canon/);
  await expect(entry.getByRole("link", { name: "by vote" })).toBeVisible();
  await page.goto(`/w/${setting.slug}/canon/votes`);
  await expect(page.getByRole("list", { name: "Votes" })).toContainText("Carried");
});

/** As if the days of the vote had gone by: its end and the job that waits for it are moved to now. */
async function endNow(voteId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`ALTER TABLE "Vote" DISABLE TRIGGER USER`;
    // Those who voted did so before its end.
    await tx.$executeRaw`UPDATE "Vote" SET "endsAt" = clock_timestamp() WHERE id = ${voteId}`;
    await tx.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`closeVote ${voteId}`}`;
    await tx.$executeRaw`ALTER TABLE "Vote" ENABLE TRIGGER USER`;
  });
}
