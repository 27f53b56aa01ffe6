import { FeedKeyForm } from "@/components/auth/feed-key-form";
import { TokenForm } from "@/components/auth/token-form";
import { TokenList } from "@/components/auth/token-list";
import { Section } from "@/components/form/section";
import type { Actor } from "@/lib/auth/actor";
import { feedKeysOf, tokensOf } from "@/lib/auth/read";
import { siteAddress } from "@/lib/base/site-address";
import { db } from "@/lib/db";
import { worldsOfMember } from "@/lib/worlds/read";
import { createFeedKeyAction, createTokenAction, revokeFeedKeyAction, revokeTokenAction } from "./actions";

type ProgramSectionsProps = { actor: Actor; asksPassword: boolean };

/** What programs get: tokens for the API, keys for the feeds of private worlds. */
export async function ProgramSections({ actor, asksPassword }: ProgramSectionsProps) {
  const [tokens, feedKeys, mine] = await Promise.all([
    tokensOf(db, actor.userId),
    feedKeysOf(db, actor.userId),
    worldsOfMember(db, actor),
  ]);
  const own = mine.filter(({ visibility }) => visibility === "private");
  const worlds = own.map(({ slug, title }) => ({ slug, title }));
  return (
    <>
      <Section
        title="API tokens"
        hint="A program that sends a token does what you may do. Whoever has it can too: give each program its own."
      >
        <TokenList tokens={tokens} revoke={revokeTokenAction} />
        <TokenForm action={createTokenAction} asksPassword={asksPassword} />
      </Section>
      <Section
        id="feeds"
        title="Feeds"
        hint="The feeds of public worlds need nothing. For those of your private worlds make a key: it stands in the address and reads your feeds, nothing else. Give each program its own."
      >
        <TokenList thing="feed key" tokens={feedKeys} revoke={revokeFeedKeyAction} />
        <FeedKeyForm action={createFeedKeyAction} site={siteAddress()} worlds={worlds} />
      </Section>
    </>
  );
}
