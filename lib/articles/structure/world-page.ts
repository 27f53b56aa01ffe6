import { mailsMessages } from "@/lib/language/subjects/mails";
/** What a world says besides its articles. */
export const WORLD_PAGE_KINDS = ["tag", "topics", "template", "start", "maps", "book"] as const;

export type WorldPageKind = (typeof WORLD_PAGE_KINDS)[number];

/** Which of them: a tag by its name, a template by the kind of articles that it is for; empty for what a world has once. */
export type WorldPageName = { readonly page: WorldPageKind; readonly subject: string };

/** What such a page is called where it stands among others: "Tag “railways”". */
export function worldPageLabel({ page, subject }: WorldPageName): string {
  const t = mailsMessages();
  switch (page) {
    case "tag":
      return t("tagPage", { tag: subject });
    case "topics":
      return t("topicsPage");
    case "template":
      return t("templatePage", { kind: subject });
    case "start":
      return t("startPage");
    case "maps":
      return t("mapsPage");
    case "book":
      return t("bookPage");
  }
}

/** Where it is read; relative to the site. */
export function worldPagePath(worldSlug: string, { page, subject }: WorldPageName): string {
  switch (page) {
    case "tag":
      return tagPath(worldSlug, subject);
    case "topics":
      return `/w/${worldSlug}/topics`;
    case "template":
      return `/w/${worldSlug}/templates`;
    case "start":
      return `/w/${worldSlug}`;
    case "maps":
      return `/w/${worldSlug}/map`;
    case "book":
      return `/w/${worldSlug}/book`;
  }
}

/** The page of a tag; relative to the site. */
export function tagPath(worldSlug: string, tag: string): string {
  return `/w/${worldSlug}/tags/${encodeURIComponent(tag)}`;
}
