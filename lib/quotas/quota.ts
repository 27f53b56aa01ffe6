import { currentLanguage } from "@/lib/language/current-language";
import { tablesMessages } from "@/lib/language/subjects/tables";
import { said } from "@/lib/language/translator";

/** What one account or one world may have, each with its default and why that is the default. The owner of the installation changes them. */
export const QUOTAS = {
  /** A busy author keeps a handful of worlds; twenty leave room for trials, and a spammer needs a new account for each twenty. */
  worldsPerAccount: 20,
  /** The largest source is 20 MB; a thousand articles, a dozen long threads and five hundred pictures of a screen's width stay below it. */
  megabytesPerWorld: 500,
  /** Two full worlds. */
  megabytesPerAccount: 1_000,
  /** One draft for each article in work: nobody has so many open, a program that makes them does. */
  draftsPerAccount: 200,
  /** A draft is 8 MB at most, and a long article 0.2 MB. */
  draftMegabytesPerAccount: 100,
  /** One for each program. */
  tokensPerAccount: 50,
  /** One for each feed reader. */
  feedKeysPerAccount: 20,
  /** Open ones: whoever needs more has lost sight of them. */
  invitationsPerWorld: 50,
  /** Unanswered ones: an owner reads each by hand, and a hundred show that nobody does. */
  joinRequestsPerWorld: 100,
} as const;

/** The name of a quota. */
export type QuotaName = keyof typeof QUOTAS;

/** Every quota, as it counts in this installation. */
export type Quotas = Readonly<Record<QuotaName, number>>;

/** The names of all quotas, in the order in which they are shown. */
export const QUOTA_NAMES = Object.keys(QUOTAS) as readonly QuotaName[];

/** The largest value that a quota may have: a hundred million, which stands for "no limit". */
export const MAX_QUOTA = 100_000_000;

/** What a quota is called on the screen, and what it counts. */
export const QUOTA_LABELS: Readonly<Record<QuotaName, { readonly label: string; readonly hint: string }>> = {
  worldsPerAccount: said(tablesMessages, { label: "worldsPerAccount", hint: "worldsThatOnePersonOwns" }),
  megabytesPerWorld: said(tablesMessages, { label: "mbPerWorld", hint: "sourcesRevisionsProposalsAndPicturesOfOne" }),
  megabytesPerAccount: said(tablesMessages, {
    label: "mbPerAccount",
    hint: "whatOnePersonWroteImportedOrAdded",
  }),
  draftsPerAccount: said(tablesMessages, { label: "draftsPerAccount", hint: "unsavedTextsThatTheServerKeepsFor" }),
  draftMegabytesPerAccount: said(tablesMessages, {
    label: "mbOfDraftsPerAccount",
    hint: "allDraftsOfOnePersonTogether",
  }),
  tokensPerAccount: said(tablesMessages, { label: "apiTokensPerAccount", hint: "tokensThatWorkAtTheSameTime" }),
  feedKeysPerAccount: said(tablesMessages, { label: "feedKeysPerAccount", hint: "keysThatWorkAtTheSameTime" }),
  invitationsPerWorld: said(tablesMessages, { label: "openInvitationsPerWorld", hint: "linksThatCanStillBeFollowed" }),
  joinRequestsPerWorld: said(tablesMessages, {
    label: "requestsToJoinPerWorld",
    hint: "peopleWhoWaitForAnOwnersAnswer",
  }),
};

/** Bytes of a megabyte, as the quotas count. */
export const MEGABYTE = 1_000_000;

/** A number of bytes in words: "820 KB", "14 MB", "1,250 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return tablesMessages()("countBytes", { count: bytes });
  if (bytes < MEGABYTE) return `${Math.round(bytes / 1_000)} KB`;
  const megabytes = bytes / MEGABYTE;
  return `${(megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes)).toLocaleString(currentLanguage())} MB`;
}

/** The quotas of an installation from those that its owner changed; whatever else the value holds is left alone. */
export function quotasFrom(changed: unknown): Quotas {
  const given = typeof changed === "object" && changed !== null ? (changed as Record<string, unknown>) : {};
  const entries = QUOTA_NAMES.map((name): [QuotaName, number] => {
    const value = given[name];
    return [name, typeof value === "number" && value >= 0 ? value : QUOTAS[name]];
  });
  return Object.fromEntries(entries) as Record<QuotaName, number>;
}
