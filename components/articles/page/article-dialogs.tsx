"use client";

import { type ArticleActions, useArticleAccess } from "./article-access";
import { MergeDialog } from "./merge-dialog";
import { MoveDialog } from "./move-dialog";
import { ProtectDialog } from "./protect-dialog";
import { TrashDialog } from "./trash-dialog";

/** What an article's menu asks about; null: nothing. */
export type Asking = "trash" | "protect" | "move" | "merge" | null;

type ArticleDialogsProps = {
  path: string;
  title: string;
  asking: Asking;
  ask: (what: Asking) => void;
  actions: ArticleActions;
  /** What has the focus after a dialog: the button that the menu hangs on. */
  back: () => HTMLElement | null;
};

/** What is asked before something is done about an article. */
export function ArticleDialogs({ path, title, asking, ask, actions, back }: ArticleDialogsProps) {
  const close = (open: boolean) => (open ? undefined : ask(null));
  return (
    <>
      {asking === "trash" && (
        <TrashDialog title={title} trash={actions.trash} open onOpenChange={close} finalFocus={back} />
      )}
      {asking === "move" && (
        <MoveDialog path={path} title={title} move={actions.move} open onOpenChange={close} finalFocus={back} />
      )}
      {asking === "merge" && <Merging path={path} title={title} actions={actions} close={close} back={back} />}
      {asking === "protect" && <Protection actions={actions} close={close} back={back} />}
    </>
  );
}

type MergingProps = ProtectionProps & { path: string; title: string };

function Merging({ path, title, actions, close, back }: MergingProps) {
  const access = useArticleAccess();
  if (!access) return null;
  return (
    <MergeDialog
      path={path}
      title={title}
      revision={access.revision}
      merge={actions.merge}
      open
      onOpenChange={close}
      finalFocus={back}
    />
  );
}

type ProtectionProps = { actions: ArticleActions; close: (open: boolean) => void; back: () => HTMLElement | null };

function Protection({ actions, close, back }: ProtectionProps) {
  const access = useArticleAccess();
  if (!access) return null;
  const { protection, protections } = access;
  return (
    <ProtectDialog
      level={protection}
      choices={protections}
      protect={actions.protect}
      open
      onOpenChange={close}
      finalFocus={back}
    />
  );
}
