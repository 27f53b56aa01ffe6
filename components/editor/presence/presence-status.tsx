import { useMedia } from "@/components/ui/use-media";
import { stoppedSentence, whoIsEditing } from "@/lib/articles/drafts/editing";
import { editorMessages } from "@/lib/language/subjects/editor";
import { LOW_SCREEN } from "./low-screen";
import type { Presence } from "./use-presence";

type PresenceStatusProps = {
  presence: Presence;
  /** What must be seen, also on a low screen. */
  warning: string | undefined;
};

/**
 * In the foot of the sheet: who came while the article was being edited, on a low screen also who was there before. Announced, and without
 * taking the focus.
 */
export function PresenceStatus({ presence, warning }: PresenceStatusProps) {
  const t = editorMessages();
  const { others, atFirst, otherTab } = presence;
  const low = useMedia(LOW_SCREEN);
  const came = low || atFirst.length === 0 ? whoIsEditing(others.people) : null;
  const told = came ?? (low && atFirst.length > 0 ? stoppedSentence(atFirst) : null);
  const inTwoTabs = otherTab === "later" || (low && otherTab === "earlier");
  return (
    <>
      <span role="status" className={warning} hidden={!inTwoTabs}>
        {inTwoTabs && t("alsoOpenInAnotherOfYour")}
      </span>
      <span role="status" hidden={told === null}>
        {told}
      </span>
    </>
  );
}
