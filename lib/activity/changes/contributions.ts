import type { Role } from "@/lib/auth/policy";
import type { ChangeKind, ChangeLine } from "./change";

/** Somebody as a world knows him. */
export type PersonView = {
  readonly id: string;
  readonly name: string;
  /** His role in it now; null: he is no member (any more). */
  readonly role: Role | null;
  /** How much he did of each kind; kinds of which he did nothing are left out. */
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
