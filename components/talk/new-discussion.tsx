"use client";

import { useRouter } from "next/navigation";
import { type FormAction, type FormState, SUCCEEDED, UNSENT } from "@/components/form/form-state";
import { TextField } from "@/components/ui/text-field";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { discussionPath, MAX_TITLE } from "@/lib/talk/discussion";
import { CommentForm } from "./comment-form";
import { DiscussionSubject } from "./discussion-subject";
import styles from "./talk.module.css";

type NewDiscussionProps = {
  worldSlug: string;
  /** What it is about, as a heading says it: "Discuss the selected text". */
  heading: string;
  /** The words that it is about; empty where it is about none. */
  quote: string;
  /** Under which what is typed is kept. */
  keep: string;
  /** Begins it; what came of it is its id. */
  begin: FormAction<string>;
};

/** The place to begin a discussion: the words that it is about, a title, and the first comment. */
export function NewDiscussion({ worldSlug, heading, quote, keep, begin }: NewDiscussionProps) {
  const t = talkToolsMessages();
  const router = useRouter();
  async function send(_state: FormState, form: FormData): Promise<FormState> {
    const { done, ...begun } = await begin(UNSENT, form);
    if (done === undefined) return begun;
    router.push(discussionPath(worldSlug, done));
    return SUCCEEDED;
  }
  const about = { subject: "text", article: null, source: null, claim: null, passage: null, revision: null } as const;
  return (
    <section className={styles.card} id="new" aria-labelledby="new-discussion" tabIndex={-1}>
      <h2 id="new-discussion" className={styles.name}>
        {heading}
      </h2>
      {quote !== "" && <DiscussionSubject worldSlug={worldSlug} discussion={{ ...about, quote, now: null }} />}
      <CommentForm
        worldSlug={worldSlug}
        label={t("firstComment")}
        send={t("beginTheDiscussion")}
        keep={keep}
        action={send}
      >
        <TextField label={t("title")} name="title" optional maxLength={MAX_TITLE} />
      </CommentForm>
    </section>
  );
}
