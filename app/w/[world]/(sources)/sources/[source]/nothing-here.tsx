import { type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { said } from "@/lib/language/translator";

const NOTHING = {
  story: said(sourcesMessages, { title: "noStoryPostsHere", hint: "toMarkOneOfTheAuthors" }),
  questions: said(sourcesMessages, { title: "noOpenQuestion", hint: "everyQuestionFoundHasAnAnswer" }),
};

/** Says why a page of a source is empty, and leads to one that is not. */
export function NothingHere({ base, version, author, mode = "all" }: ReaderPlace) {
  const t = sourcesMessages();
  if (mode !== "all" && author === undefined) {
    const words = NOTHING[mode];
    const actions = <LinkButton href={readerHref({ base, version })}>{t("readAllPosts")}</LinkButton>;
    return <EmptyState title={words.title} hint={words.hint} actions={actions} />;
  }
  return (
    <EmptyState
      title={t("nothingHere")}
      hint={author === undefined ? t("theTextEndsBeforeThisPage") : t("authorWroteNothingOnThisPage", { author })}
      actions={<LinkButton href={readerHref({ base, version })}>{t("goToTheBeginning")}</LinkButton>}
    />
  );
}
