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
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { questionFilters } from "@/lib/sources/questions/input";
import { questionsIn } from "@/lib/sources/questions/question";
import { askersOf, questionCounts, questionsOf } from "@/lib/sources/questions/read";
import { sourcesOf } from "@/lib/sources/read";
import { discussPassagePath } from "@/lib/talk/discuss-paths";

/** Questions on one page. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const { title } = await worldOrNotFound((await params).world);
  return { title: `Questions · ${title}` };
}

export default async function Questions({ params, searchParams }: Props) {
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
          title="Questions"
          lead="What readers of the threads ask, and what the author answers."
          meta={
            <>
              <span>{countWords(counts.open, "open question")}</span>
              <span>{counts.answered} answered</span>
            </>
          }
        />
      }
    >
      <QuestionFilterForm path={path} asked={asked} sources={threads} askers={askers} />
      <ListHead
        count={countLabel(count, "question")}
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
                aria-label={`Discuss this question: “${question.text}”`}
              >
                Discuss this question
              </LinkButton>
            </IfMay>
          )}
        />
      )}
      <PageNumbers label="Questions" {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

type NoQuestionsProps = { home: string; path: string; asked: boolean; hasThread: boolean };

function NoQuestions({ home, path, asked, hasThread }: NoQuestionsProps) {
  if (asked) {
    return (
      <EmptyState
        title="No questions match these filters"
        hint="Remove one, or show all of them."
        actions={<LinkButton href={path}>Show all questions</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title="No questions yet"
      hint={
        hasThread
          ? "No reader asks anything in the threads of this world."
          : "Import the thread that tells the timeline: readers’ questions are found automatically."
      }
      actions={<LinkButton href={`${home}/sources`}>To the sources</LinkButton>}
    />
  );
}
