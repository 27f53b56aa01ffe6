import type { Role } from "@/lib/auth/policy";
import type { ChangeKind, ChangeLine } from "./change";

/** Somebody as a world knows them. */
export type PersonView = {
  readonly id: string;
  readonly name: string;
  /** Their role in it now; null: they are no member (any more). */
  readonly role: Role | null;
  /** How much they did of each kind; kinds of which they did nothing are left out. */
  readonly counts: Readonly<Partial<Record<ChangeKind, number>>>;
};

/** What somebody did about one article, or, where `article` is null, of one kind besides articles. */
export type Contribution = {
  readonly article: { readonly slug: string; readonly title: string } | null;
  readonly kind: ChangeKind;
  readonly count: number;
  /** The newest of them, newest first. */
  readonly lines: readonly ChangeLine[];
};
