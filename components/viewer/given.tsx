"use client";

import { type ReactNode, Suspense, use } from "react";
import { type AnswerOrQuestion, isQuestion, type Question, type Sent } from "./question";
import { useAnswer } from "./use-answer";

type GivenProps<Answer> = {
  /** What depends on who reads: it comes with the page, or the page is to ask for it. */
  answer: AnswerOrQuestion<Answer>;
  /** Keeps the place meanwhile. */
  room?: ReactNode;
  children: (answer: Answer | Sent<Answer>) => ReactNode;
};

/** Draws what depends on who reads once that is known. */
export function Given<Answer>({ answer, room = null, children }: GivenProps<Answer>) {
  if (isQuestion(answer)) {
    return (
      <Asked question={answer} room={room}>
        {children}
      </Asked>
    );
  }
  if ("known" in answer) return children(answer.known);
  return (
    <Suspense fallback={room}>
      <Come promise={answer}>{children}</Come>
    </Suspense>
  );
}

type Drawn<Answer> = { children: GivenProps<Answer>["children"] };

function Asked<Answer>({ question, room, children }: Drawn<Answer> & { question: Question<Answer>; room: ReactNode }) {
  const answer = useAnswer(question);
  return answer === undefined ? room : children(answer);
}

function Come<Answer>({ promise, children }: Drawn<Answer> & { promise: Promise<Answer> }) {
  return children(use(promise));
}
