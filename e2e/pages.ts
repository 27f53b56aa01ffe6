const WORLD = "/w/japanese-siberia";
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;

/** A page that is checked and photographed: its name, where it is, and whether somebody must be signed in to see it. */
export type ShownPage = { readonly name: string; readonly path: string; readonly signedIn?: boolean };

/** Every page of the application, on the sample world. */
export const PAGES: readonly ShownPage[] = [
  { name: "front", path: "/" },
  { name: "home", path: WORLD },
  { name: "articles", path: `${WORLD}/articles` },
  { name: "claims", path: `${WORLD}/claims` },
  { name: "canon", path: `${WORLD}/canon` },
  { name: "log", path: `${WORLD}/canon/log` },
  { name: "ledger", path: `${WORLD}/ledger` },
  { name: "sources", path: `${WORLD}/sources` },
  { name: "changes", path: `${WORLD}/changes` },
  { name: "search", path: `${WORLD}/search?q=railway` },
  { name: "article", path: ARTICLE },
  { name: "history", path: `${ARTICLE}/history` },
  { name: "revision", path: `${ARTICLE}/history/3` },
  { name: "compare", path: `${ARTICLE}/compare?from=1&to=12` },
  { name: "article-canon", path: `${ARTICLE}/canon` },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-up", path: "/sign-up" },
  { name: "not-found", path: "/w/nowhere" },
  { name: "design", path: "/design" },
  { name: "home-signed-in", path: WORLD, signedIn: true },
  { name: "article-canon-signed-in", path: `${ARTICLE}/canon`, signedIn: true },
  { name: "history-signed-in", path: `${ARTICLE}/history`, signedIn: true },
  { name: "editor", path: `${ARTICLE}/edit`, signedIn: true },
  { name: "new-article", path: `${WORLD}/new-article`, signedIn: true },
  { name: "import", path: `${WORLD}/sources/import`, signedIn: true },
  { name: "members", path: `${WORLD}/members`, signedIn: true },
  { name: "settings", path: `${WORLD}/settings`, signedIn: true },
  { name: "account", path: "/account", signedIn: true },
  { name: "new-world", path: "/worlds/new", signedIn: true },
];
