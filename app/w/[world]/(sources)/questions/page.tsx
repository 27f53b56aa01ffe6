import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { MarkQuestion } from "@/components/sources/questions/mark-question";
import { QuestionFilterForm, type QuestionQuery } from "@/components/sources/questions/question-filter";
import { QuestionList } from "@/components/sources/questions/question-list";
import { countWords } from "@/components/sources/source-labels";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { may } from "@/lib/auth/policy";
import { pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { QUESTION_STATES, type QuestionFilter, type QuestionView } from "@/lib/sources/questions/question";
import { askersOf, questionCounts, questionsOf } from "@/lib/sources/questions/read";
import { sourcesOf } from "@/lib/sources/read";

/** Questions on one page. */
const PAGE = 50;

const shape = z.object({
  source: textInQuery("any"),
  state: textInQuery("asked"),
  by: textInQuery(),
  q: textInQuery(),
  page: pageInQuery(),
});

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const { title } = await worldOrNotFound((await params).world);
  return { title: `Questions · ${title}` };
}

export default async function Questions({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { page, ...query } = await queryOf(searchParams, shape);
  const filter = questionFilterFrom(query);
  const [rows, counts, askers, sources] = await Promise.all([
    questionsOf(db, world.id, filter, { limit: PAGE + 1, skip: (page - 1) * PAGE }),
    questionCounts(db, world.id, filter),
    askersOf(db, world.id),
    sourcesOf(db, world.id),
  ]);
  const threads = sources.filter(({ kind }) => kind === "thread");
  const path = `/w/${world.slug}/questions`;
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
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
      <QuestionFilterForm key={JSON.stringify(query)} path={path} query={query} sources={threads} askers={askers} />
      {rows.length === 0 ? (
        <NoQuestions home={`/w/${world.slug}`} asked={askers.length > 0} hasThread={threads.length > 0} path={path} />
      ) : (
        <QuestionList
          worldSlug={world.slug}
          questions={rows.slice(0, PAGE)}
          withSource={threads.length > 1}
          actions={(question) => (
            <Suspense fallback={null}>
              <Mark worldSlug={world.slug} question={question} />
            </Suspense>
          )}
        />
      )}
      <Pagination
        label="Questions"
        {...(page > 1 ? { previous: { href: address(page - 1) } } : {})}
        {...(rows.length > PAGE ? { next: { href: address(page + 1) } } : {})}
      />
    </Page>
  );
}

/** The way to say how a question stands, for those who may. */
async function Mark({ worldSlug, question }: { worldSlug: string; question: QuestionView }) {
  const { role } = await worldOfViewer(worldSlug);
  return may(role, "readThread") ? <MarkQuestion worldSlug={worldSlug} question={question} /> : null;
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

function questionFilterFrom({ source, state, by, q }: QuestionQuery): QuestionFilter {
  const known = QUESTION_STATES.find((each) => each === state);
  return {
    ...(source === "any" ? {} : { source }),
    ...(known ? { state: known } : {}),
    ...(by === "" ? {} : { by }),
    ...(q === "" ? {} : { q }),
  };
}
