"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { invalid } from "@/lib/base/failure";
import { BALLOT_CHOICES } from "@/lib/canon/votes/vote";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

/** Votes, or votes otherwise. */
export const castBallotAction = formAction([anyName, anyName], async (world, vote, form) => {
  const typed = textsOf(form);
  const choice = BALLOT_CHOICES.find((each) => each === typed.choice);
  if (!choice) return failedWith(invalid("choice", canonRulesMessages()("chooseWhatYouVote")), typed);
  const params = { world, vote };
  const cast = await callEndpoint("put", "/worlds/{world}/votes/{vote}/ballot", { params, body: { choice }, form });
  return cast.ok ? SUCCEEDED : failedWith(cast.failure, typed);
});

/** Ends a vote without a result. */
export const withdrawVoteAction = buttonAction([anyName, anyName], (world, vote) =>
  callEndpoint("delete", "/worlds/{world}/votes/{vote}", { params: { world, vote } }),
);
