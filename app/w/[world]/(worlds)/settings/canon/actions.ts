"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { ROLES } from "@/lib/auth/policy";
import { invalid } from "@/lib/base/failure";
import { parseVoteSteps } from "@/lib/canon/caretakers/vote-steps";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";

/** Gives a member a part of the world to decide on. */
export const appointCaretakerAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const body = appointment(typed);
  const appointed = await callEndpoint("post", "/worlds/{world}/caretakers", { params: { world }, body, form });
  return appointed.ok ? SUCCEEDED : failedWith(appointed.failure, typed);
});

function appointment(typed: Record<string, string>) {
  const { scope, tag = "", kind, articles = "", place = "", from, until } = typed;
  const person = typed.person ?? "";
  switch (scope) {
    case "kind":
      return { scope: "kind", person, kind: ARTICLE_KINDS.find((each) => each === kind) ?? "event" } as const;
    case "articles":
      return { scope: "articles", person, articles: articles === "" ? [] : [articles] } as const;
    case "place":
      return { scope: "place", person, place } as const;
    case "period":
      return { scope: "period", person, ...(from ? { from } : {}), ...(until ? { until } : {}) } as const;
    case "world":
      return { scope: "world", person } as const;
    default:
      return { scope: "tag", person, tag } as const;
  }
}

/** Ends that somebody looks after a part of the world. */
export const dismissCaretakerAction = buttonAction([anyName, anyName], (world, caretaker) =>
  callEndpoint("delete", "/worlds/{world}/caretakers/{caretaker}", { params: { world, caretaker } }),
);

/** Says who decides where no caretaker does, and how the world votes. */
export const setCanonSettingsAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const steps = parseVoteSteps(typed.steps ?? "");
  if (!steps) return failedWith(invalid("steps", canonRulesToolsMessages()("stepsLikeThis")), typed);
  const body = {
    editorsDecide: typed.editorsDecide === "on",
    voters: ROLES.find((each) => each === typed.voters) ?? "contributor",
    quorum: Number(typed.quorum),
    days: Number(typed.days),
    reopenDays: Number(typed.reopenDays),
    steps,
  };
  const set = await callEndpoint("put", "/worlds/{world}/canon/settings", { params: { world }, body, form });
  return set.ok ? SUCCEEDED : failedWith(set.failure, typed);
});
