import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import type { LeftAlone } from "@/lib/articles/rollback/rollback";
import { leftAloneMessage } from "./step-messages";

type LeftAloneNoticeProps = { worldSlug: string; name: string; counts: LeftAlone };

/** What a rollback does not touch: decisions and the like, and the person's role. */
export function LeftAloneNotice({ worldSlug, name, counts }: LeftAloneNoticeProps) {
  const words = leftAloneMessage(counts);
  return (
    <Callout title="What a rollback leaves alone">
      {words ? `${name} also made ${words} since then; all of that stays. ` : ""}
      The role of {name} stays as it is: an owner changes it among the{" "}
      <RouteLink href={`/w/${worldSlug}/members`}>members</RouteLink>.
    </Callout>
  );
}
