import { whoIsEditing } from "@/lib/articles/drafts/editing";
import type { Presence } from "./use-presence";

type PresenceStatusProps = {
  presence: Presence;
  /** What must be seen, also on a low screen. */
  warning: string | undefined;
};

/** In the foot of the sheet: who came while the article was being edited. Announced, and without taking the focus. */
export function PresenceStatus({ presence, warning }: PresenceStatusProps) {
  const { others, atFirst, otherTab } = presence;
  const came = atFirst.length === 0 ? whoIsEditing(others.people) : null;
  return (
    <>
      <span role="status" className={warning} hidden={otherTab !== "later"}>
        {otherTab === "later" && "Also open in another of your tabs. Both share one draft: continue in only one."}
      </span>
      <span role="status" hidden={came === null}>
        {came}
      </span>
    </>
  );
}
