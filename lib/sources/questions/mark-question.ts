import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { questionMark } from "./input";
import { type QuestionState, toStoredState } from "./question";

/** What was said of a passage last. */
export type MarkedQuestion = {
  readonly passage: string;
  readonly state: QuestionState | null;
  readonly answer: number | null;
};

/**
 * Records what a person says of a passage of a thread: that it is answered, and in which post; open; or no question. Earlier marks
 * stay. Failures: `notFound` for a passage that no thread of the world has, `invalid` for an answer that does not come after it.
 */
export async function markQuestion(
  context: ActionContext,
  worldSlug: string,
  passageId: string,
  input: z.infer<typeof questionMark>,
): Promise<Result<MarkedQuestion, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "readThread");
    if (!allowed.ok) return allowed;
    const asked = await askedIn(tx, allowed.value.id, passageId);
    if (!asked) return failed(notFound("passage of a thread"));
    const answer = input.answer === undefined ? null : await answerOf(tx, asked.sourceId, input.answer);
    if (answer === undefined) return failed(invalid("answer", `The thread has no post ${input.answer}.`));
    if (answer !== null && input.answer !== undefined && input.answer <= asked.number) {
      return failed(invalid("answer", `An answer must come after the question, which is in post ${asked.number}.`));
    }
    const { state, note = "" } = input;
    await tx.questionMark.create({
      data: {
        id: newId<"QuestionMark">(),
        sourceId: asked.sourceId,
        postId: asked.postId,
        passageId,
        state: state && toStoredState(state),
        answerPostId: answer,
        note,
        byId: context.actor.userId,
        at: context.now,
      },
    });
    return success({ passage: passageId, state, answer: input.answer ?? null });
  });
}

/** Where a passage stands in the newest version that has it. */
async function askedIn(tx: Tx, worldId: string, passageId: string) {
  const rows = await tx.$queryRaw<{ sourceId: string; postId: string; number: number }[]>`
    SELECT v."sourceId", r."postId", r.number FROM "Passage" p
    JOIN "SourceVersion" v ON v.id = p."versionId" JOIN "Source" s ON s.id = v."sourceId"
    JOIN "PostClassification" r ON r."versionId" = v.id AND r.number = p.post
    WHERE p.id = ${passageId} AND s."worldId" = ${worldId} ORDER BY v.number DESC LIMIT 1`;
  return rows[0];
}

/** The stable id of a post of the newest version; undefined when there is none of that number. */
async function answerOf(tx: Tx, sourceId: string, number: number): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ postId: string }[]>`
    SELECT r."postId" FROM "Source" s JOIN "SourceVersion" v ON v."sourceId" = s.id AND v.number = s."currentVersion"
    JOIN "PostClassification" r ON r."versionId" = v.id AND r.number = ${number} WHERE s.id = ${sourceId}`;
  return rows[0]?.postId;
}
