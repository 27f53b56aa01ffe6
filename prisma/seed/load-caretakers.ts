import type { ActionContext } from "@/lib/auth/action-context";
import { appointCaretaker } from "@/lib/canon/caretakers/appoint-caretaker";
import { castBallot } from "@/lib/canon/votes/cast-ballot";
import { closeVote } from "@/lib/canon/votes/close-vote";
import { openVote } from "@/lib/canon/votes/open-vote";
import type { BallotChoice } from "@/lib/canon/votes/vote";
import { sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { done } from "./done";

type ContextAt = (by: PersonKey, at: string) => ActionContext;

const OPENED = "2026-07-04T18:00:00.000Z";
const BALLOTS: readonly (readonly [PersonKey, string, BallotChoice])[] = [
  ["pilar", "2026-07-04T18:02:00.000Z", "yes"],
  ["teodor", "2026-07-05T07:40:00.000Z", "yes"],
  ["editor", "2026-07-05T20:15:00.000Z", "no"],
  ["owner", "2026-07-06T09:00:00.000Z", "no"],
  ["contributor", "2026-07-08T12:30:00.000Z", "abstain"],
  ["teodor", "2026-07-09T21:05:00.000Z", "no"],
];
const CLOSED = "2026-07-11T18:00:00.000Z";

/** Gives two members a part of the sample world to look after, and lets the members vote on a claim: one changes their mind, and it is rejected. */
export async function loadCaretakers(contextOf: ContextAt): Promise<void> {
  const { slug } = sampleWorld;
  const appoints = contextOf("owner", "2026-07-01T10:00:00.000Z");
  const idOf = (person: PersonKey) => contextOf(person, OPENED).actor.userId;
  done(await appointCaretaker(appoints, slug, { scope: "tag", person: idOf("pilar"), tag: "kolyma" }));
  done(await appointCaretaker(appoints, slug, { scope: "tag", person: idOf("teodor"), tag: "cavalry" }));
  const opener = contextOf("pilar", OPENED);
  const reason = "Nobody has found a passage against it in four months, and the article reads as if it were settled.";
  const vote = done(await openVote(opener, slug, { claim: "sc-trade-dunkirk", to: "canon", reason }));
  for (const [person, at, choice] of BALLOTS) done(await castBallot(contextOf(person, at), slug, vote.id, { choice }));
  await closeVote(opener.db, vote.id, new Date(CLOSED));
}
