import { FeedKeyForm } from "@/components/auth/feed-key-form";
import { TokenForm } from "@/components/auth/token-form";
import { TokenList } from "@/components/auth/token-list";
import { Section } from "@/components/form/section";
import type { Actor } from "@/lib/auth/actor";
import { feedKeysOf, tokensOf } from "@/lib/auth/read";
import { siteAddress } from "@/lib/base/site-address";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { worldsOfMember } from "@/lib/worlds/read";
import { createFeedKeyAction, createTokenAction, revokeFeedKeyAction, revokeTokenAction } from "./actions";

type ProgramSectionsProps = { actor: Actor; asksPassword: boolean };

/** What programs get: tokens for the API, keys for the feeds of private worlds. */
export async function ProgramSections({ actor, asksPassword }: ProgramSectionsProps) {
  const t = authMessages();
  const [tokens, feedKeys, mine] = await Promise.all([
    tokensOf(db, actor.userId),
    feedKeysOf(db, actor.userId),
    worldsOfMember(db, actor),
  ]);
  const own = mine.filter(({ visibility }) => visibility === "private");
  const worlds = own.map(({ slug, title }) => ({ slug, title }));
  return (
    <>
      <Section title={t("apiTokens")} hint={t("aProgramWithATokenCan")}>
        <TokenList tokens={tokens} revoke={revokeTokenAction} />
        <TokenForm action={createTokenAction} asksPassword={asksPassword} />
      </Section>
      <Section id="feeds" title={t("feeds")} hint={t("feedsOfPublicWorldsNeedNo")}>
        <TokenList thing={t("feedKey")} tokens={feedKeys} revoke={revokeFeedKeyAction} />
        <FeedKeyForm action={createFeedKeyAction} site={siteAddress()} worlds={worlds} />
      </Section>
    </>
  );
}
