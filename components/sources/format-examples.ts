import type { SourceKind } from "@/lib/sources/passage";

/** What each kind of source is, and how its file looks: short enough to be taken in at a glance. */
export const FORMATS: Readonly<
  Record<SourceKind, { readonly label: string; readonly hint: string; readonly example: string }>
> = {
  thread: {
    label: "Thread",
    hint: "A discussion in posts, each with its author. Quotations are led back to the posts that they quote.",
    example: `# Title of the thread

## Anna

The first post. Blank lines
part its paragraphs.

----------

## Boris

Anna said:

> The first post.

An answer to it.

----------`,
  },
  reference: {
    label: "Reference",
    hint: "A text in paragraphs that says what really happened. Marks such as [4] are kept apart from its words.",
    example: `Title of the reference

[4] The first paragraph, with its
marks at either end.

The second paragraph. [5]

Caption of a picture
Caption of another one`,
  },
};
