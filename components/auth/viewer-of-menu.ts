/** Who reads, as the head of each page shows it. */
export type ViewerOfMenu =
  | { readonly kind: "signedIn"; readonly name: string; readonly administers: boolean }
  | { readonly kind: "visitor" | "suspended" };
