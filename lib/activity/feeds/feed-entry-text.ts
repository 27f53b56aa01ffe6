import type { ChangeLine } from "@/lib/activity/changes/change";
import { articlePath } from "@/lib/articles/article";
import { PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import { worldPageLabel, worldPagePath } from "@/lib/articles/structure/world-page";
import { VERDICT_LABELS } from "@/lib/evidence/claims/verdict";
import { filePath } from "@/lib/files/file";
import { proposalPath } from "@/lib/proposals/proposal";
import { sourcePath } from "@/lib/sources/source";
import { discussionPath } from "@/lib/talk/discussion";

/** What an entry of a feed says of a change: a title, a text of one or more paragraphs, and where it is looked at (relative to the site). */
export type FeedEntryText = { readonly title: string; readonly text: readonly string[]; readonly path: string };

const EVENTS: Readonly<Record<string, string>> = {
  submit: "sent for review",
  visitorSubmit: "sent for review",
  approve: "approved",
  requestChanges: "sent back for changes",
  decline: "declined",
  withdraw: "withdrawn",
  reopen: "reopened",
  merge: "merged",
};

const FILE_EVENTS = {
  added: "added",
  described: "described",
  trashed: "moved to the trash",
  restored: "brought back",
} as const;

const DISCUSSION_EVENTS = {
  begun: "discussion begun",
  commented: "comment",
  resolved: "discussion resolved",
  reopened: "discussion reopened",
  removed: "comment removed",
} as const;

/** A change in the words of a feed. A revision leads to its comparison with the one before. */
export function feedEntryText(worldSlug: string, line: ChangeLine): FeedEntryText {
  switch (line.kind) {
    case "revision":
      return revisionText(worldSlug, line);
    case "decision":
      return {
        title: `${line.article.title}: ${line.to}${line.disputed ? ", disputed" : ""}`,
        text: [line.claim ? `On the claim “${line.claim.text}”` : "", `It was ${line.from}.`, line.reason],
        path: `${articlePath(worldSlug, line.article.slug)}/canon`,
      };
    case "proposal":
      return {
        title: `Proposal ${line.number}, “${line.title}”: ${EVENTS[line.event] ?? "changed"}`,
        text: [line.note],
        path: proposalPath(worldSlug, line.number),
      };
    case "import":
      return {
        title: line.version === 1 ? `Imported: ${line.source.title}` : `${line.source.title}, version ${line.version}`,
        text: [`${line.passages} ${line.passages === 1 ? "passage" : "passages"}`],
        path: sourcePath(worldSlug, line.source.id),
      };
    case "verdict":
      return {
        title: `${line.article.title}: a citation was checked, ${VERDICT_LABELS[line.value].name.toLowerCase()}`,
        text: [`On the claim “${line.claim.text}”`, line.note],
        path: `${articlePath(worldSlug, line.article.slug)}#claim-${line.claim.id}`,
      };
    case "protection":
      return {
        title: `${line.article.title}: ${PROTECTION_LABELS[line.level].name.toLowerCase()}`,
        text: [line.reason],
        path: `${articlePath(worldSlug, line.article.slug)}/history`,
      };
    case "file":
      return {
        title: `Picture ${FILE_EVENTS[line.event]}: ${line.file.name}`,
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
        title: `${worldPageLabel(line)} ${line.removed ? "taken away" : "written"}`,
        text: [],
        path: worldPagePath(worldSlug, line),
      };
  }
}

function revisionText(worldSlug: string, line: Extract<ChangeLine, { kind: "revision" }>): FeedEntryText {
  const { article, first, count, saves } = line;
  const number = first + count - 1;
  const [newest] = saves;
  const path = articlePath(worldSlug, article.slug);
  return {
    title: first === 1 ? `${article.title}, created` : `${article.title}, revision ${number}`,
    text: [newest?.summary ?? "", newest?.changeLine ?? "", newest?.large ? "Most of the text was removed." : ""],
    path: number > 1 ? `${path}/compare?from=${first - 1 || 1}&to=${number}` : `${path}/history/1`,
  };
}
