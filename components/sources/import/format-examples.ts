import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import { said } from "@/lib/language/translator";
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
  thread: said(
    importToolsMessages,
    { label: "thread", hint: "aDiscussionInPostsEachWith", also: "orThePagesOfAXenforo", files: "aTextFileOrTheSaved" },
    {
      get example() {
        return importToolsMessages()("threadExample");
      },
    },
  ),
  reference: said(
    importToolsMessages,
    { label: "reference", hint: "aTextThatSaysWhatReally", also: "orAPageSavedFromThe", files: "aTextFileMarkdownOrA" },
    {
      get example() {
        return importToolsMessages()("referenceExample");
      },
    },
  ),
};
