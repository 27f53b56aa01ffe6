import { Rss } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";

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
  return (
    <LinkButton
      href={isPrivate ? "/account#feeds" : href}
      variant="ghost"
      size="small"
      icon={<Rss aria-hidden="true" />}
      file
    >
      {isPrivate ? `Follow ${what} by feed (needs a key)` : `Follow ${what} by feed`}
    </LinkButton>
  );
}
