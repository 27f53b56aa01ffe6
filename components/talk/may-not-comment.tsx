import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { returnPath } from "@/lib/base/safe-redirect";
import type { TalkRights } from "./talk-rights";

type MayNotCommentProps = { rights: TalkRights; worldSlug: string; path: string };

/** Why whoever reads cannot take part, and what to do about it. */
export function MayNotComment({ rights, worldSlug, path }: MayNotCommentProps) {
  if (rights.comments) return null;
  return rights.userId === null ? (
    <Callout
      title="Sign in to take part"
      actions={
        <LinkButton href={returnPath("/sign-in", path)} size="small">
          Sign in
        </LinkButton>
      }
    >
      Everybody who can read this world can read its discussions. Its members write in them.
    </Callout>
  ) : (
    <Callout
      title="You can read discussions here, but not take part"
      actions={
        <LinkButton href={`/w/${worldSlug}/members`} size="small">
          See its members
        </LinkButton>
      }
    >
      Ask an owner of this world to make you a contributor.
    </Callout>
  );
}
