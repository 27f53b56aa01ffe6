import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";

type TrashNoticeProps = {
  trashed: { readonly at: Date; readonly by: string; readonly summary: string };
  path: string;
};

/** Says that an article is in the trash, since when and why, and where it can be brought back. */
export function TrashNotice({ trashed, path }: TrashNoticeProps) {
  return (
    <Callout
      tone="warning"
      title="This article is in the trash"
      actions={<LinkButton href={`${path}/history`}>Open its history to restore it</LinkButton>}
    >
      {trashed.by} put it there on <DateTime value={trashed.at} />
      {trashed.summary ? `: ${trashed.summary}` : "."}
    </Callout>
  );
}
