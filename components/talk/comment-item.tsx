"use client";

import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { quotedText } from "@/lib/talk/comment-text";
import type { CommentView } from "@/lib/talk/discussion";
import { CommentForm } from "./comment-form";
import { CommentText } from "./comment-text";
import styles from "./talk.module.css";
import type { TalkActions, TalkRights } from "./talk-rights";

type CommentItemProps = {
  worldSlug: string;
  discussion: string;
  comment: CommentView;
  rights: TalkRights;
  actions: TalkActions;
};

type Doing = "answering" | "quoting" | "editing" | null;

/** One comment: what it says, who said it, and what the reader may do about it. */
export function CommentItem({ worldSlug, discussion, comment, rights, actions }: CommentItemProps) {
  const t = talkToolsMessages();
  const [doing, setDoing] = useState<Doing>(null);
  const { id, by, at, editedAt, removed } = comment;
  const close = () => setDoing(null);
  if (removed) {
    return (
      <p className={styles.removed} id={`c-${id}`}>
        {t("aCommentOfNameWasRemoved", { name: by.name })}
        {removed.by.id === by.id ? "" : t("byName", { name: removed.by.name })},{" "}
        <DateTime value={removed.at} to="minute" />.
      </p>
    );
  }
  const form = { worldSlug, onDone: close, onCancel: close, autoFocus: true };
  return (
    <article className={styles.comment} id={`c-${id}`} aria-label={t("commentByName", { name: by.name })}>
      <div className={styles.who}>
        <PersonLink worldSlug={worldSlug} person={by} />, <DateTime value={at} to="minute" />
        {editedAt && <Edited worldSlug={worldSlug} discussion={discussion} comment={id} at={editedAt} />}
      </div>
      {doing === "editing" ? (
        <CommentForm
          {...form}
          label={t("yourComment")}
          send={t("save")}
          keep={`edit ${id}`}
          text={comment.text}
          action={(...sent) => actions.edit(discussion, id, ...sent)}
        />
      ) : (
        <div className={styles.text} dir="auto">
          <CommentText worldSlug={worldSlug} comment={comment} />
        </div>
      )}
      {rights.comments && doing === null && (
        <CommentActions
          comment={comment}
          rights={rights}
          begin={setDoing}
          remove={() => actions.remove(discussion, id)}
        />
      )}
      {(doing === "answering" || doing === "quoting") && (
        <CommentForm
          {...form}
          label={t("answerToName", { name: by.name })}
          send={t("sendAnswer")}
          keep={`answer ${id}`}
          text={doing === "quoting" ? quotedText(comment.text) : ""}
          action={(...sent) => actions.comment(discussion, id, ...sent)}
        />
      )}
    </article>
  );
}

type CommentActionsProps = {
  comment: CommentView;
  rights: TalkRights;
  begin: (doing: Doing) => void;
  remove: () => Promise<Refusal | null>;
};

function CommentActions({ comment: { by }, rights, begin, remove }: CommentActionsProps) {
  const t = talkToolsMessages();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const own = by.id === rights.userId;
  const small = { size: "small", variant: "ghost" } as const;
  return (
    <div className={styles.acts}>
      <Button {...small} onClick={() => begin("answering")} aria-label={t("answerName", { name: by.name })}>
        {t("answer")}
      </Button>
      <Button {...small} onClick={() => begin("quoting")} aria-label={t("quoteName", { name: by.name })}>
        {t("quote")}
      </Button>
      {own && (
        <Button {...small} onClick={() => begin("editing")} aria-label={t("editYourComment")}>
          {t("edit")}
        </Button>
      )}
      {(own || rights.moderates) && (
        <AlertDialog
          title={t("removeThisComment")}
          description={t("itsPlaceAndItsAnswersStay")}
          confirmLabel={t("remove")}
          danger
          trigger={
            <Button
              {...small}
              aria-label={own ? t("removeYourComment") : t("removeTheCommentOfName", { name: by.name })}
            >
              {t("remove")}
            </Button>
          }
          onConfirm={async () => setRefusal(await attempted(remove))}
        />
      )}
      <RefusalNotice title={t("commentNotRemoved")} refusal={refusal} />
    </div>
  );
}

type EditedProps = { worldSlug: string; discussion: string; comment: string; at: Date };

/** Says that a comment was edited, and shows what it said before. */
function Edited({ worldSlug: world, discussion, comment, at }: EditedProps) {
  const t = talkToolsMessages();
  const [before, setBefore] = useState<readonly { readonly text: string; readonly at: string }[] | null>(null);
  const path = "/worlds/{world}/discussions/{discussion}/comments/{comment}/edits";
  async function load(): Promise<void> {
    const answer = await callApi("get", path, { params: { world, discussion, comment } });
    setBefore(answer.ok ? answer.value.items : []);
  }
  return (
    <>
      {", "}
      <button
        type="button"
        className={styles.edited}
        aria-expanded={before !== null}
        onClick={() => void (before ? setBefore(null) : load())}
      >
        {t.rich("editedDate", { date: () => <DateTime value={at} to="minute" /> })}
      </button>
      {before && (
        <ul className={styles.before} aria-label={t("whatItSaidBefore")}>
          {before.length === 0 && <li>{t("whatItSaidBeforeCannotBe")}</li>}
          {before.map((each) => (
            <li key={each.at}>
              <DateTime value={each.at} to="minute" />: {each.text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
