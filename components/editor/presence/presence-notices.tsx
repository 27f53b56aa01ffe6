import { Callout } from "@/components/ui/callout";
import { editingSentence, namesInLine } from "@/lib/articles/drafts/editing";
import type { Presence } from "./use-presence";

/** Above the text: who else had the article open when the editor opened. What becomes of them changes the words, not the place. */
export function PresenceNotices({ presence }: { presence: Presence }) {
  const { others, atFirst, otherTab } = presence;
  return (
    <>
      {otherTab === "earlier" && (
        <Callout tone="warning" title="You have this article open in another tab">
          Both tabs share one draft: the last tab you type in overwrites it. Continue in only one of them.
        </Callout>
      )}
      {atFirst.length > 0 && (
        <Callout title={editingSentence(others.people, others.at) ?? stoppedSentence(atFirst)}>
          You can write at the same time. Changes to different paragraphs are merged when you save; you are asked only
          where both of you changed the same one.
        </Callout>
      )}
    </>
  );
}

function stoppedSentence(names: readonly string[]): string {
  return `${namesInLine(names)} ${names.length === 1 ? "has" : "have"} stopped editing this article`;
}
