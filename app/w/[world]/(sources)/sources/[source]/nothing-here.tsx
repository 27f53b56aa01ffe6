import { type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

const NOTHING = {
  story: {
    title: "No part of a story here",
    hint: "Open a post of the author's and say that it is story: the word above it leads there.",
  },
  questions: {
    title: "No open question",
    hint: "Every question that was found has an answer. All of them stand in the list of questions of this world.",
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
      title="Nothing stands here"
      hint={author === undefined ? "The text ends before this page." : `${author} wrote nothing on this page.`}
      actions={<LinkButton href={readerHref({ base, version })}>From the beginning</LinkButton>}
    />
  );
}
