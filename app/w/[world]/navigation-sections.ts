import type { ReactNode } from "react";

/** What of the navigation depends on the reader: how much of the changes is new, how many people ask to join. */
type Badges = { readonly news: ReactNode; readonly requests: ReactNode };

/** The rooms of a world as its navigation names them; what belongs to the evidence shares one room. */
export function navigationSections(home: string, { news, requests }: Badges) {
  return [
    { href: home, label: "Home", exact: true },
    {
      href: `${home}/articles`,
      label: "Articles",
      rooms: [
        { href: `${home}/articles`, label: "All articles" },
        { href: `${home}/topics`, label: "Topics" },
        { href: `${home}/tags`, label: "Tags" },
        { href: `${home}/reports`, label: "Reports" },
      ],
    },
    { href: `${home}/sources`, label: "Sources" },
    { href: `${home}/files`, label: "Pictures" },
    {
      href: `${home}/claims`,
      label: "Evidence",
      rooms: [
        { href: `${home}/claims`, label: "Claims" },
        { href: `${home}/coverage`, label: "Coverage" },
        { href: `${home}/questions`, label: "Questions" },
        { href: `${home}/ledger`, label: "Divergence ledger" },
        { href: `${home}/drift`, label: "Needs review" },
      ],
    },
    { href: `${home}/canon`, label: "Canon" },
    {
      href: `${home}/timeline`,
      label: "Explore",
      rooms: [
        { href: `${home}/timeline`, label: "Timeline" },
        { href: `${home}/map`, label: "Map" },
        { href: `${home}/graph`, label: "Graph" },
      ],
    },
    { href: `${home}/proposals`, label: "Proposals" },
    { href: `${home}/talk`, label: "Talk" },
    { href: `${home}/changes`, label: "Changes", badge: news },
    { href: `${home}/members`, label: "Members", badge: requests },
  ];
}
