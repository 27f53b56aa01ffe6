import { type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

const NOTHING = {
  story: {
    title: "No story posts here",
    hint: "To mark one of the author's posts as story, use the label above the post.",
  },
  questions: {
    title: "No open question",
    hint: "Every question found has an answer. See the list of questions in this world.",
  },
};

/** Says why a page of a source is empty, and leads to one that is not. */
export function NothingHere({ base, version, author, mode = "all" }: ReaderPlace) {
  if (mode !== "all" && author === undefined) {
    const words = NOTHING[mode];
    const actions = <LinkButton href={readerHref({ base, version })}>Read all posts</LinkButton>;
    return <EmptyState title={words.title} hint={words.hint} actions={actions} />;
  }
  return (
    <EmptyState
      title="Nothing here"
      hint={author === undefined ? "The text ends before this page." : `${author} wrote nothing on this page.`}
      actions={<LinkButton href={readerHref({ base, version })}>Go to the beginning</LinkButton>}
    />
  );
}
