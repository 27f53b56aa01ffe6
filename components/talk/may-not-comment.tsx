import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { returnPath } from "@/lib/base/safe-redirect";
import { talkMessages } from "@/lib/language/subjects/talk";
import type { TalkRights } from "./talk-rights";

type MayNotCommentProps = { rights: TalkRights; worldSlug: string; path: string };

/** Why whoever reads cannot take part, and what to do about it. */
export function MayNotComment({ rights, worldSlug, path }: MayNotCommentProps) {
  const t = talkMessages();
  if (rights.comments) return null;
  return rights.userId === null ? (
    <Callout
      title={t("signInToTakePart")}
      actions={
        <LinkButton href={returnPath("/sign-in", path)} size="small">
          {t("signIn")}
        </LinkButton>
      }
    >
      {t("everybodyWhoCanReadThisWorld")}
    </Callout>
  ) : (
    <Callout
      title={t("youCanReadDiscussionsHereBut")}
      actions={
        <LinkButton href={`/w/${worldSlug}/members`} size="small">
          {t("seeItsMembers")}
        </LinkButton>
      }
    >
      {t("askAnOwnerOfThisWorld")}
    </Callout>
  );
}
