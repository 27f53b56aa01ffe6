"use client";

import type { ReactNode, RefObject } from "react";
import { PresenceStatus } from "@/components/editor/presence/presence-status";
import { retconPath } from "@/lib/canon/retcon/retcon-choice";
import { editorMessages } from "@/lib/language/subjects/editor";
import { retconToolsMessages } from "@/lib/language/subjects/retcon-tools";
import { DraftStatus } from "./draft-status";
import { SaveBar } from "./save-bar";
import styles from "./save-bar.module.css";
import { SaveStatus } from "./save-notice";
import type { Editing } from "./use-editing";
import { useLeaning } from "./use-leaning";
import { useWordCount } from "./use-word-count";

type EditorFootProps = {
  editing: Editing;
  bar: RefObject<HTMLElement | null>;
  /** Opens the claims, where they do not stand beside the text. */
  claims: ReactNode;
};

/** The foot of the sheet: how long the text is, where the work is kept, saving and proposing it. */
export function EditorFoot({ editing, bar, claims }: EditorFootProps) {
  const t = editorMessages();
  const { editor, work, state, saving, proposing, held } = editing;
  const words = useWordCount(editor);
  return (
    <SaveBar
      ref={bar}
      summary={state.summary}
      onSummary={(summary) => work.setSummary(summary)}
      onSave={editing.save}
      busy={saving.state.kind === "saving"}
      disabled={held}
      words={words}
      status={<WorkStatus editing={editing} />}
      propose={{
        word: proposing.updates ? t("updateTheProposal") : t("propose"),
        instead: proposing.instead,
        aside: proposing.aside,
        busy: proposing.busy,
        onPropose: proposing.ask,
      }}
      claims={claims}
    />
  );
}

/** Where the work is (saved, in a draft, or only here), and who came meanwhile. */
function WorkStatus({ editing: { state, saving, draft, held, path, presence, editor, place } }: { editing: Editing }) {
  const t = retconToolsMessages();
  const leaning = useLeaning(editor, place.world, state.dirty);
  return (
    <>
      {leaning && state.dirty && (
        <a href={retconPath(place.world, leaning)} target="_blank" rel="noreferrer">
          {t("editorLine", { count: leaning.count })}
        </a>
      )}
      <span role="status">
        {(!state.dirty || saving.state.kind !== "saved") && <SaveStatus state={saving.state} path={path} />}
      </span>
      {state.dirty && !held && <DraftStatus state={draft.state} onRetry={() => draft.keeper.retry()} />}
      <PresenceStatus presence={presence} warning={styles.warning} />
    </>
  );
}
