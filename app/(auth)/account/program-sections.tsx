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
        hint="A program with a token can do everything you can. So can anyone who gets hold of it: create one for each program."
      >
        <TokenList tokens={tokens} revoke={revokeTokenAction} />
        <TokenForm action={createTokenAction} asksPassword={asksPassword} />
      </Section>
      <Section
        id="feeds"
        title="Feeds"
        hint="Feeds of public worlds need no key. For your private worlds, create one: it goes in the feed’s address and can only read feeds. Create one for each program."
      >
        <TokenList thing="feed key" tokens={feedKeys} revoke={revokeFeedKeyAction} />
        <FeedKeyForm action={createFeedKeyAction} site={siteAddress()} worlds={worlds} />
      </Section>
    </>
  );
}
