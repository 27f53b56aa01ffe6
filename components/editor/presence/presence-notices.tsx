import { Callout } from "@/components/ui/callout";
import { PenLine } from "@/components/ui/icons";
import { useMedia } from "@/components/ui/use-media";
import { editingSentence, stoppedSentence } from "@/lib/articles/drafts/editing";
import { editorMessages } from "@/lib/language/subjects/editor";
import { LOW_SCREEN } from "./low-screen";
import styles from "./presence-notices.module.css";
import type { Presence } from "./use-presence";

/**
 * Above the text: who else had the article open when the editor opened. What becomes of them changes the words, not the place. On a low
 * screen all of it stands in the foot.
 */
export function PresenceNotices({ presence }: { presence: Presence }) {
  const t = editorMessages();
  const { others, atFirst, otherTab } = presence;
  const low = useMedia(LOW_SCREEN);
  if (low) return null;
  return (
    <>
      {otherTab === "earlier" && (
        <Callout tone="warning" title={t("youHaveThisArticleOpenIn")}>
          {t("bothTabsShareOneDraftThe")}
        </Callout>
      )}
      {atFirst.length > 0 && (
        <p className={styles.others}>
          <PenLine aria-hidden="true" />
          <span>
            {t.rich("editingsentenceChangesToDifferentParagra", {
              editingSentence: editingSentence(others.people, others.at) ?? stoppedSentence(atFirst),
              strong: (words) => <strong>{words}</strong>,
            })}
          </span>
        </p>
      )}
    </>
  );
}
