import type { Role } from "@/lib/auth/policy";
import type { Id } from "@/lib/base/ids";
import { slugOf } from "@/lib/document/model/slug";

/** A world's id. */
export type WorldId = Id<"World">;

/** Characters of a world's slug. */
export const MAX_WORLD_SLUG = 60;

/** Who can read a world: anybody, or its members alone. */
export type Visibility = "public" | "private";

/** A world as somebody sees it; `role` is that person's, null for a visitor. */
export type WorldView = {
  readonly id: WorldId;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly visibility: Visibility;
  readonly isSample: boolean;
  readonly role: Role | null;
  /** When and why the installation's owner hid it; nobody else ever sees such a world. */
  readonly takenDown: { readonly at: Date; readonly reason: string } | null;
};

/** How much a world holds. Articles in the trash and superseded versions of sources do not count. */
export type WorldCounts = {
  readonly articles: number;
  readonly sources: number;
  readonly claims: number;
  readonly decisions: number;
};

/** An address for a world of this title, as `worldSlug` wants it; `""` when the title has no Latin letter and no digit. */
export function suggestedSlug(title: string): string {
  return slugOf(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_WORLD_SLUG)
    .replace(/^-+|-+$/g, "");
}
