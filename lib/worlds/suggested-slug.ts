import { slugOf } from "@/lib/document/slug";

const MAX = 60;

/** An address for a world of this title, as `worldSlug` wants it; `""` when the title has no Latin letter and no digit. */
export function suggestedSlug(title: string): string {
  return slugOf(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX)
    .replace(/^-+|-+$/g, "");
}
