import type { Actor } from "@/lib/auth/actor";
import { actorByEmail } from "@/lib/auth/read";
import { db } from "@/lib/db";
import { unusedPath } from "@/lib/evidence/coverage/coverage";
import { passagePath, sourcePath } from "@/lib/sources/source";
import {
  openByKey,
  openClaimPanel,
  openMark,
  openOrigin,
  openPopover,
  openPostKind,
  openRestore,
  openSend,
  previewImport,
  previewPages,
  refuseImport,
  selectText,
  waitForPassages,
} from "./page-states";
import { pagesOfAdministration } from "./pages-of-administration";
import { pagesOfForms } from "./pages-of-forms";
import { pagesOfOwnWorlds } from "./pages-of-own-worlds";
import { pagesOfProposals } from "./pages-of-proposals";
import { pagesOfProtection } from "./pages-of-protection";
import { pagesOfStructure } from "./pages-of-structure";
import { pagesOfTalk } from "./pages-of-talk";
import { pagesOfUndoing } from "./pages-of-undoing";
import type { ShownPage } from "./shown-page";

const SLUG = "japanese-siberia";
const WORLD = `/w/${SLUG}`;
const GROUNDED = `${WORLD}/a/chiang-kai-shek/sourcing`;
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;

/** Every page of the application, and what can be opened on them: on the sample world and on new worlds of the caller's own. */
export async function shownPages(): Promise<ShownPage[]> {
  const owner = await personOfSample("owner");
  const reader = await personOfSample("reader");
  return [
    ...PUBLIC,
    ...(await pagesOfSources(owner)),
    ...(await pagesOfFiles(owner)),
    ...forOwner(owner),
    { name: "reader-home", path: WORLD, as: reader },
    { name: "notifications", path: "/notifications?read=on", as: await personOfSample("contributor") },
    { name: "notification-settings", path: "/notifications/settings", as: reader },
    { name: "unsubscribe-none", path: "/unsubscribe/x" },
    { name: "notifications-none", path: "/notifications", as: reader },
    { name: "reader-canon", path: `${ARTICLE}/canon`, as: reader },
    { name: "ground", path: GROUNDED, as: await personOfSample("contributor"), interact: waitForPassages },
    { name: "ground-words", path: GROUNDED, as: owner, interact: selectText },
    { name: "reader-ground", path: GROUNDED, as: reader },
    { name: "reader-editor", path: `${ARTICLE}/edit`, as: reader },
    { name: "reader-import", path: `${WORLD}/sources/import`, as: reader },
    { name: "reader-settings", path: `${WORLD}/settings`, as: reader },
    { name: "reader-members", path: `${WORLD}/members`, as: reader },
    ...(await pagesOfAdministration(owner)),
    ...(await pagesOfOwnWorlds()),
    ...(await pagesOfForms()),
    ...(await pagesOfProposals()),
    ...(await pagesOfUndoing()),
    ...(await pagesOfProtection()),
    ...(await pagesOfTalk()),
    ...(await pagesOfStructure()),
  ];
}

/** Somebody of the sample world. */
export async function personOfSample(role: "owner" | "editor" | "contributor" | "reader"): Promise<Actor> {
  const actor = await actorByEmail(db, `${role}@example.org`);
  if (!actor) throw new Error(`The sample world has no ${role}`);
  return actor;
}

/** A picture's page, and what opens there. */
async function pagesOfFiles(owner: Actor): Promise<ShownPage[]> {
  const { id } = await db.file.findFirstOrThrow({ where: { world: { slug: SLUG } }, orderBy: { name: "asc" } });
  const path = `${WORLD}/files/${id}`;
  return [
    { name: "file", path },
    {
      name: "file-describe",
      path,
      as: owner,
      interact: (page) => page.getByRole("button", { name: "Describe it" }).click(),
    },
    { name: "files-trash", path: `${WORLD}/files?trashed=on`, as: owner },
  ];
}

const PUBLIC: readonly ShownPage[] = [
  { name: "front", path: "/" },
  { name: "home", path: WORLD },
  { name: "articles", path: `${WORLD}/articles` },
  { name: "articles-of-a-kind", path: `${WORLD}/articles?kind=operation&sort=field&field=date` },
  { name: "article-with-facts", path: `${WORLD}/a/arctic-raid-of-1940` },
  { name: "articles-none", path: `${WORLD}/articles?q=zeppelin` },
  { name: "files", path: `${WORLD}/files` },
  { name: "files-none", path: `${WORLD}/files?q=zeppelin` },
  { name: "pictured-article", path: `${WORLD}/a/circum-baikal-raid` },
  { name: "claims", path: `${WORLD}/claims` },
  { name: "coverage", path: `${WORLD}/coverage` },
  { name: "coverage-contradicted", path: `${WORLD}/coverage?standing=contradicted` },
  { name: "canon", path: `${WORLD}/canon` },
  { name: "log", path: `${WORLD}/canon/log` },
  { name: "canon-in-continuity", path: `${WORLD}/canon?continuity=book` },
  { name: "article-in-continuity", path: `${WORLD}/a/circum-baikal-raid?continuity=book` },
  { name: "contradictions", path: `${WORLD}/contradictions` },
  { name: "contradictions-none", path: `${WORLD}/contradictions?state=intended&kind=office` },
  { name: "ledger", path: `${WORLD}/ledger` },
  { name: "timeline", path: `${WORLD}/timeline?lanes=tag` },
  { name: "graph-tree", path: `${WORLD}/graph?around=bering-sea-campaign&tree=Part of` },
  { name: "map", path: `${WORLD}/map` },
  { name: "map-of-its-own", path: `${WORLD}/map?on=theatre-of-war` },
  { name: "map-none", path: `${WORLD}/map?asOf=0988` },
  { name: "graph", path: `${WORLD}/graph?edges=relations` },
  { name: "graph-around", path: `${WORLD}/graph?around=circum-baikal-raid&steps=2` },
  { name: "canon-then", path: `${WORLD}/canon?asOf=2026-04-01&upToPost=9&inWorld=1940-06` },
  { name: "drift", path: `${WORLD}/drift` },
  { name: "questions", path: `${WORLD}/questions` },
  { name: "questions-none", path: `${WORLD}/questions?q=zeppelin` },
  { name: "sources", path: `${WORLD}/sources` },
  { name: "review-none", path: `${WORLD}/proposals?state=declined` },
  { name: "changes", path: `${WORLD}/changes` },
  { name: "changes-none", path: `${WORLD}/changes?touched=move&articleKind=unit&tag=zeppelin` },
  { name: "search-begin", path: `${WORLD}/search` },
  { name: "search", path: `${WORLD}/search?q=railway` },
  { name: "search-none", path: `${WORLD}/search?q=zeppelin` },
  { name: "reports", path: `${WORLD}/reports` },
  { name: "wanted-articles", path: `${WORLD}/reports/wanted` },
  { name: "broken-links", path: `${WORLD}/reports/broken-links` },
  { name: "broken-sections", path: `${WORLD}/reports/broken-sections` },
  { name: "double-titles", path: `${WORLD}/reports/double-titles` },
  { name: "report-of-articles", path: `${WORLD}/reports/orphaned` },
  { name: "report-none", path: `${WORLD}/reports/stubs?q=zeppelin` },
  { name: "topics", path: `${WORLD}/topics` },
  { name: "book", path: `${WORLD}/book` },
  { name: "book-chapter", path: `${WORLD}/book/read/circum-baikal-raid` },
  { name: "book-print", path: `${WORLD}/book/print` },
  { name: "templates", path: `${WORLD}/templates` },
  { name: "template", path: `${WORLD}/a/an-operation-of-the-war` },
  { name: "tags", path: `${WORLD}/tags` },
  { name: "tags-none", path: `${WORLD}/tags?q=zeppelin` },
  { name: "tag", path: `${WORLD}/tags/railways` },
  { name: "article", path: ARTICLE },
  { name: "article-popover", path: ARTICLE, interact: openPopover, onlyAt: 390, overlaid: true },
  { name: "article-coverage", path: `${ARTICLE}?coverage=on` },
  { name: "history", path: `${ARTICLE}/history` },
  { name: "history-search", path: `${ARTICLE}/history?q=the` },
  { name: "history-search-none", path: `${ARTICLE}/history?q=zeppelin` },
  { name: "who", path: `${ARTICLE}/attribution` },
  { name: "who-popover", path: `${ARTICLE}/attribution`, interact: openOrigin, overlaid: true },
  { name: "revision", path: `${ARTICLE}/history/3` },
  { name: "compare", path: `${ARTICLE}/compare?from=1&to=12` },
  { name: "compare-sides", path: `${ARTICLE}/compare?from=11&to=12&view=side` },
  { name: "article-talk", path: `${ARTICLE}/talk` },
  { name: "talk", path: `${WORLD}/talk` },
  { name: "talk-none", path: `${WORLD}/talk?article=zeppelin` },
  { name: "article-canon", path: `${ARTICLE}/canon` },
  { name: "article-links", path: `${ARTICLE}/links` },
  { name: "article-mentions", path: `${WORLD}/a/trans-siberian-railway/mentions` },
  { name: "visitor-members", path: `${WORLD}/members` },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-up", path: "/sign-up" },
  { name: "forgot-password", path: "/forgot-password" },
  { name: "invitation-ended", path: "/invitation/nobody-ever-made-this-link" },
  { name: "not-found", path: "/nowhere" },
  { name: "world-not-found", path: "/w/nowhere" },
  { name: "article-not-found", path: `${WORLD}/a/nowhere` },
];

function forOwner(owner: Actor): ShownPage[] {
  const pages: Omit<ShownPage, "as">[] = [
    { name: "owner-front", path: "/" },
    { name: "owner-home", path: WORLD },
    { name: "topics-edit", path: `${WORLD}/topics/edit` },
    { name: "retag", path: `${WORLD}/retag?tag=railways` },
    { name: "mentions-to-link", path: `${WORLD}/a/trans-siberian-railway/mentions` },
    { name: "owner-drift", path: `${WORLD}/drift` },
    { name: "owner-trash", path: `${WORLD}/articles?trashed=1` },
    { name: "owner-article-canon", path: `${ARTICLE}/canon` },
    { name: "owner-history", path: `${ARTICLE}/history` },
    { name: "restore", path: `${ARTICLE}/history/3`, interact: openRestore, overlaid: true },
    { name: "editor", path: `${ARTICLE}/edit`, overlaid: true },
    { name: "editor-claim", path: `${ARTICLE}/edit`, interact: openClaimPanel, overlaid: true },
    { name: "editor-link", path: `${ARTICLE}/edit`, interact: openByKey("Control+k", /Link/), overlaid: true },
    { name: "editor-keys", path: `${ARTICLE}/edit`, interact: openByKey("Control+/", /Keyboard/), overlaid: true },
    { name: "new-article", path: `${WORLD}/new-article`, overlaid: true },
    { name: "import", path: `${WORLD}/sources/import` },
    { name: "import-preview", path: `${WORLD}/sources/import`, interact: previewImport },
    { name: "import-preview-pages", path: `${WORLD}/sources/import`, interact: previewPages },
    { name: "import-refused", path: `${WORLD}/sources/import`, interact: refuseImport },
    { name: "members", path: `${WORLD}/members` },
    { name: "maps-choose", path: `${WORLD}/map/pictures` },
    { name: "settings", path: `${WORLD}/settings` },
    { name: "settings-calendars", path: `${WORLD}/settings/calendars` },
    { name: "settings-canon", path: `${WORLD}/settings/canon` },
    { name: "canon-votes", path: `${WORLD}/canon/votes` },
    { name: "canon-rules", path: `${WORLD}/canon/rules` },
    { name: "continuities", path: `${WORLD}/canon/continuities` },
    { name: "continuities-compared", path: `${WORLD}/canon/continuities/book` },
    { name: "decide-in-continuity", path: `${WORLD}/a/circum-baikal-raid/canon?continuity=book` },
    { name: "settings-fields", path: `${WORLD}/settings/fields?kind=operation` },
    { name: "account", path: "/account" },
    { name: "worlds", path: "/worlds" },
    { name: "new-world", path: "/worlds/new" },
    { name: "sign-out", path: "/sign-out" },
  ];
  return pages.map((page) => ({ ...page, as: owner }));
}

async function pagesOfSources(owner: Actor): Promise<ShownPage[]> {
  const sources = await db.source.findMany({
    where: { world: { slug: SLUG } },
    select: { id: true, kind: true, currentVersion: true },
  });
  const cited = await db.citation.findFirstOrThrow({
    where: { sourceId: { in: sources.map(({ id }) => id) } },
    select: { passage: true, sourceId: true },
  });
  const thread = sourcePath(
    SLUG,
    sources.find(({ kind, currentVersion }) => kind === "thread" && currentVersion === 1)?.id ?? "",
  );
  return [
    { name: "thread-story", path: `${thread}?read=story` },
    { name: "thread-questions", path: `${thread}?read=questions` },
    { name: "thread-post-kind", path: thread, interact: openPostKind, as: owner, overlaid: true },
    { name: "thread-send", path: thread, interact: openSend, as: owner, overlaid: true },
    { name: "questions-mark", path: `${WORLD}/questions`, interact: openMark, as: owner, overlaid: true },
    ...sources.map(({ id, kind, currentVersion }) => ({
      name: currentVersion > 1 ? `${kind}-withdrawn` : kind,
      path: sourcePath(SLUG, id),
    })),
    ...sources.map(({ id, kind, currentVersion }) => ({
      name: `${kind}-unused${currentVersion > 1 ? "-withdrawn" : ""}`,
      path: unusedPath(SLUG, id),
    })),
    { name: "passage", path: passagePath(SLUG, cited.sourceId, cited.passage) },
  ];
}
