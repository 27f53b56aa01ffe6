import type { SourceKind } from "@/lib/sources/passage";

/** What each kind of source is, and how its file looks: short enough to be taken in at a glance. */
export const FORMATS: Readonly<
  Record<
    SourceKind,
    {
      readonly label: string;
      readonly hint: string;
      readonly example: string;
      /** What else can be read. */
      readonly also: string;
      /** What files are taken. */
      readonly files: string;
    }
  >
> = {
  thread: {
    label: "Thread",
    hint: "A discussion in posts, each with an author. Quotes are matched to the posts they come from.",
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
    also: "Or the pages of a XenForo forum thread, saved from the browser as HTML: all of them at once, in any order; posts that appear on two pages are imported once. Later pages, imported as a newer version, add to the thread.",
    files: "A text file, or the saved pages of a forum thread; up to 20 MB each.",
  },
  reference: {
    label: "Reference",
    hint: "A text that says what really happened. Reference marks such as [4] are kept separately.",
    example: `Title of the reference

[4] The first paragraph, with its
marks at either end.

The second paragraph. [5]

Caption of a picture
Caption of another one`,
    also: "Or a page saved from the browser as HTML (an article of Wikipedia or of another MediaWiki wiki, the main text of any other page), or Markdown, or any plain text.",
    files: "A text file, Markdown, or a saved web page; up to 20 MB.",
  },
};
