import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { withoutAny } from "@/app/renamed-filters";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { MarkQuestion } from "@/components/sources/questions/mark-question";
import { QuestionFilterForm } from "@/components/sources/questions/question-filter";
import { QuestionList } from "@/components/sources/questions/question-list";
import { countWords } from "@/components/sources/source-labels";
import { EmptyState } from "@/components/ui/empty-state";
import { MessagesSquare } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { questionFilters } from "@/lib/sources/questions/input";
import { questionsIn } from "@/lib/sources/questions/question";
import { askersOf, questionCounts, questionsOf } from "@/lib/sources/questions/read";
import { sourcesOf } from "@/lib/sources/read";
import { discussPassagePath } from "@/lib/talk/discuss-paths";

/** Questions on one page. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = sourcesMessages();
  const { title } = await worldOrNotFound((await params).world);
  return { title: t("questionsTitle", { title }) };
}

export default async function Questions({ params, searchParams }: Props) {
  const t = sourcesMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, questionFilters, withoutAny("source"));
  const [counts, askers, sources] = await Promise.all([
    questionCounts(db, world.id, filter),
    askersOf(db, world.id),
    sourcesOf(db, world.id),
  ]);
  const count = questionsIn(counts, filter.state);
  const page = listPage(number, count, PAGE);
  const questions = await questionsOf(db, world.id, filter, page);
  const threads = sources.filter(({ kind }) => kind === "thread");
  const path = `/w/${world.slug}/questions`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("questions")}
          lead={t("whatReadersOfTheThreadsAsk")}
          meta={
            <>
              <span>{countWords(counts.open, t("openQuestion"))}</span>
              <span>{t("answeredAnswered", { answered: counts.answered })}</span>
            </>
          }
        />
      }
    >
      <QuestionFilterForm path={path} asked={asked} sources={threads} askers={askers} />
      <ListHead
        count={t("countQuestions", { count })}
        page={page}
        clear={Object.keys(asked).length > 0 ? path : undefined}
      />
      {questions.length === 0 ? (
        <NoQuestions home={`/w/${world.slug}`} asked={askers.length > 0} hasThread={threads.length > 0} path={path} />
      ) : (
        <QuestionList
          worldSlug={world.slug}
          questions={questions}
          withSource={threads.length > 1}
          actions={(question) => (
            <IfMay worldSlug={world.slug} action="readThread">
              <MarkQuestion worldSlug={world.slug} question={question} />
              <LinkButton
                href={discussPassagePath(world.slug, question.passage)}
                size="small"
                variant="ghost"
                icon={<MessagesSquare aria-hidden="true" />}
                aria-label={t("discussThisQuestionText", { text: question.text })}
              >
                {t("discussThisQuestion")}
              </LinkButton>
            </IfMay>
          )}
        />
      )}
      <PageNumbers label={t("questions")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

type NoQuestionsProps = { home: string; path: string; asked: boolean; hasThread: boolean };

function NoQuestions({ home, path, asked, hasThread }: NoQuestionsProps) {
  const t = sourcesMessages();
  if (asked) {
    return (
      <EmptyState
        title={t("noQuestionsMatchTheseFilters")}
        hint={t("removeOneOrShowAllOf")}
        actions={<LinkButton href={path}>{t("showAllQuestions")}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title={t("noQuestionsYet")}
      hint={hasThread ? t("noReaderAsksAnythingInThe") : t("importTheThreadThatTellsThe")}
      actions={<LinkButton href={`${home}/sources`}>{t("toTheSources")}</LinkButton>}
    />
  );
}
