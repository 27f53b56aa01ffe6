import type { Page } from "@playwright/test";
import { db } from "@/lib/db";
import { sourcePath } from "@/lib/sources/source";
import { openMark, openOrigin, openPopover, openPostKind, openSend, waitForPassages } from "./page-states";
import { personOfSample } from "./pages";
import { press, type ShownDialog } from "./shown-dialog";

const WORLD = "/w/japanese-siberia";
const SAMPLE_ARTICLE = `${WORLD}/a/offensive-toward-tynda`;

/** Dialogs that need what the sample world has. */
export async function dialogsOfSample(): Promise<ShownDialog[]> {
  const as = await personOfSample("owner");
  const thread = await db.source.findFirstOrThrow({
    where: { kind: "thread", currentVersion: 1, world: { slug: "japanese-siberia" } },
  });
  const source = sourcePath("japanese-siberia", thread.id);
  const reader = "components/sources/reader";
  const questions = "components/sources/questions";
  return [
    {
      file: "components/articles/list/describe-tag.tsx",
      path: `${WORLD}/tags/railways`,
      as,
      open: press("Describe it"),
    },
    {
      file: "components/articles/list/rename-tag.tsx",
      path: `${WORLD}/tags/railways`,
      as,
      open: press("Rename or merge…"),
    },
    {
      file: "components/evidence/drift/drift-actions.tsx",
      path: `${WORLD}/drift`,
      as,
      open: press("Drop this citation"),
    },
    {
      file: "components/evidence/drift/correct-dialog.tsx",
      path: `${WORLD}/drift`,
      as,
      open: press("Choose other words"),
    },
    {
      file: "components/editor/facts/place-dialog.tsx",
      path: `${WORLD}/a/birobidzhan/edit`,
      as,
      open: press("Choose on a map"),
    },
    { file: "components/evidence/sourcing/passage-choice.tsx", path: GROUNDED, as, open: findAnother },
    { file: "components/evidence/cite-passage/send-dialog.tsx", path: source, as, open: openSend },
    { file: "components/articles/page/chosen-claim.tsx", path: SAMPLE_ARTICLE, as, open: openPopover },
    {
      file: "components/articles/attribution/who-wrote.tsx",
      path: `${SAMPLE_ARTICLE}/attribution`,
      as,
      open: openOrigin,
    },
    { file: `${reader}/post-kind.tsx`, path: source, as, open: openPostKind },
    { file: `${reader}/cited-by.tsx`, path: source, as, open: press(/^\d+ claims?$/) },
    { file: `${questions}/question-chip.tsx`, path: source, as, open: press(/^Question: /) },
    { file: `${questions}/mark-question.tsx`, path: `${WORLD}/questions`, as, open: openMark },
  ];
}

const GROUNDED = `${WORLD}/a/chiang-kai-shek/sourcing`;

async function findAnother(page: Page): Promise<void> {
  await waitForPassages(page);
  await page.getByRole("button", { name: "Find another" }).click();
}
