/** Who reads, as the head of each page shows it. */
export type ViewerOfMenu =
  | { readonly kind: "signedIn"; readonly name: string; readonly administers: boolean; readonly unread: number }
  | { readonly kind: "visitor" | "suspended" };
