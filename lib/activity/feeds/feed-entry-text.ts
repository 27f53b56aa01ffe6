import type { ChangeLine } from "@/lib/activity/changes/change";
import { articlePath } from "@/lib/articles/article";
import { PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import { worldPageLabel, worldPagePath } from "@/lib/articles/structure/world-page";
import { articleCanonPath } from "@/lib/canon/continuities/continuity";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { VERDICT_LABELS } from "@/lib/evidence/claims/verdict";
import { filePath } from "@/lib/files/file";
import { changeLineLabel, storedLabel } from "@/lib/language/stored-labels";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { mailsMessages } from "@/lib/language/subjects/mails";
import { said } from "@/lib/language/translator";
import { proposalPath } from "@/lib/proposals/proposal";
import { sourcePath } from "@/lib/sources/source";
import { discussionPath } from "@/lib/talk/discussion";

/** What an entry of a feed says of a change: a title, a text of one or more paragraphs, and where it is looked at (relative to the site). */
export type FeedEntryText = { readonly title: string; readonly text: readonly string[]; readonly path: string };

const EVENTS: Readonly<Record<string, string>> = said(mailsMessages, {
  submit: "sentForReview",
  visitorSubmit: "sentForReview",
  approve: "approved",
  requestChanges: "sentBack",
  decline: "declined",
  withdraw: "withdrawn",
  reopen: "reopened",
  merge: "merged",
});

const FILE_EVENTS = {
  added: "pictureAdded",
  described: "pictureDescribed",
  trashed: "pictureTrashed",
  restored: "pictureRestored",
} as const;

const DISCUSSION_EVENTS = said(mailsMessages, {
  begun: "discussionBegun",
  commented: "comment",
  resolved: "discussionResolved",
  reopened: "discussionReopened",
  removed: "commentRemoved",
});

/** A change in the words of a feed or a mail. A revision leads to its comparison with the one before. */
export function feedEntryText(worldSlug: string, line: ChangeLine): FeedEntryText {
  const t = mailsMessages();
  switch (line.kind) {
    case "revision":
      return revisionText(worldSlug, line);
    case "decision":
      return decisionText(worldSlug, line);
    case "proposal":
      return {
        title: t("proposal", {
          number: String(line.number),
          title: line.title,
          event: EVENTS[line.event] ?? t("changed"),
        }),
        text: [line.note],
        path: proposalPath(worldSlug, line.number),
      };
    case "import": {
      const { version, source, passages } = line;
      const { title } = source;
      return {
        title: version === 1 ? t("imported", { title }) : t("sourceVersion", { title, version: String(version) }),
        text: [t("passages", { count: passages })],
        path: sourcePath(worldSlug, source.id),
      };
    }
    case "verdict": {
      const verdict = VERDICT_LABELS[line.value].name.toLowerCase();
      return {
        title: t("citationChecked", { title: line.article.title, verdict }),
        text: [t("onTheClaim", { text: line.claim.text }), line.note],
        path: `${articlePath(worldSlug, line.article.slug)}#claim-${line.claim.id}`,
      };
    }
    case "protection":
      return {
        title: `${line.article.title}: ${PROTECTION_LABELS[line.level].name}`,
        text: [line.reason],
        path: `${articlePath(worldSlug, line.article.slug)}/history`,
      };
    case "file":
      return {
        title: t(FILE_EVENTS[line.event], { name: line.file.name }),
        text: [line.note],
        path: filePath(worldSlug, line.file.id),
      };
    case "discussion":
      return {
        title: `${line.article ? `${line.article.title}: ` : ""}${DISCUSSION_EVENTS[line.event]}, ${line.discussion.name}`,
        text: [line.note],
        path: discussionPath(worldSlug, line.discussion.id),
      };
    case "page":
      return {
        title: t(line.removed ? "pageTakenAway" : "pageWritten", { page: worldPageLabel(line) }),
        text: [],
        path: worldPagePath(worldSlug, line),
      };
  }
}

function decisionText(worldSlug: string, line: Extract<ChangeLine, { kind: "decision" }>): FeedEntryText {
  const t = mailsMessages();
  const status = STATUS_LABELS[line.to].name;
  const there = line.continuity && continuitiesMessages()("inContinuity", { name: line.continuity.name });
  return {
    title: `${line.article.title}: ${line.disputed ? t("decisionDisputed", { status }) : status}${there ? ` (${there})` : ""}`,
    text: [
      line.claim ? t("onTheClaim", { text: line.claim.text }) : "",
      t("itWas", { status: STATUS_LABELS[line.from].name }),
      storedLabel(line.reason),
    ],
    path: articleCanonPath(articlePath(worldSlug, line.article.slug), line.continuity?.slug),
  };
}

function revisionText(worldSlug: string, line: Extract<ChangeLine, { kind: "revision" }>): FeedEntryText {
  const t = mailsMessages();
  const { article, first, count, saves } = line;
  const { title } = article;
  const number = first + count - 1;
  const [newest] = saves;
  const path = articlePath(worldSlug, article.slug);
  return {
    title: first === 1 ? t("articleCreated", { title }) : t("articleRevision", { title, number: String(number) }),
    text: [
      storedLabel(newest?.summary ?? ""),
      changeLineLabel(newest?.changeLine ?? ""),
      newest?.large ? t("mostRemoved") : "",
    ],
    path: number > 1 ? `${path}/compare?from=${first - 1 || 1}&to=${number}` : `${path}/history/1`,
  };
}
