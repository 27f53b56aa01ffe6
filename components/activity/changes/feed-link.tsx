import { Rss } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { worldsMessages } from "@/lib/language/subjects/worlds";

type FeedLinkProps = {
  /** The feed's address. */
  href: string;
  /** What is followed: "this world". */
  what: string;
  /** Whether it needs a key. */
  isPrivate: boolean;
};

/** The way to follow something by a program that reads feeds; of a private world to where the key for that is made. */
export function FeedLink({ href, what, isPrivate }: FeedLinkProps) {
  const t = worldsMessages();
  return (
    <LinkButton
      href={isPrivate ? "/account#feeds" : href}
      variant="ghost"
      size="small"
      icon={<Rss aria-hidden="true" />}
      file
    >
      {isPrivate ? t("followWhatByFeedNeedsA", { what }) : t("followWhatByFeed", { what })}
    </LinkButton>
  );
}
