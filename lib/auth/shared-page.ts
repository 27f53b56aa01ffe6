/** The header by which the server in front of the pages says that a page is made once for all who have signed in (decision 049). */
export const SHARED_PAGE_HEADER = "x-canonry-shared-page";

/** A cookie of browsers without scripts, which cannot ask for what depends on who reads: they are made pages of their own. */
export const WITHOUT_SCRIPTS_COOKIE = "canonry-without-scripts";

/** Where browsers without scripts are sent from a page that is shared, to be given that cookie; `to` is where they come back. */
export const WITHOUT_SCRIPTS_PATH = "/api/without-scripts";

/** Whose page it is: of everybody who has signed in, or of the members of one private world. */
export type SharedPage = { readonly members: string | null };

/** Returns the header's value. `secret` is known to this process alone, so that nobody outside can write it. */
export function sharedPageHeader(secret: string, { members }: SharedPage): string {
  return members === null ? secret : `${secret} ${encodeURIComponent(members)}`;
}

/** Returns what the header of a request says; null where there is none, or not from this process. */
export function sharedPageIn(value: string | null, secret: string | undefined): SharedPage | null {
  if (!secret || value === null) return null;
  const [said, members] = value.split(" ");
  if (said !== secret) return null;
  return { members: members === undefined ? null : decodeURIComponent(members) };
}
