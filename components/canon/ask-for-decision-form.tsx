"use client";

import { callApi } from "@/components/api/api-client";
import { failedCall } from "@/components/form/failed-call";
import { type FormState, textsOf, UNSENT } from "@/components/form/form-state";
import { RouteLink } from "@/components/ui/route-link";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { CANON_RULES } from "@/lib/canon/decision";
import { canonToolsMessages } from "@/lib/language/subjects/canon-tools";
import { DecideForm, type DecideFormProps } from "./decide-form";

type AskForDecisionFormProps = Omit<DecideFormProps, "action" | "words" | "wrong">;

/** The same choices as of a decision, sent as a proposal that changes nothing of the article's text: those who decide answer it. */
export function AskForDecisionForm(props: AskForDecisionFormProps) {
  const t = canonToolsMessages();
  const { worldSlug, articleSlug } = props;
  const words = {
    button: t("sendToTheEditors"),
    done: (
      <>
        {t.rich("sentItsAnswerWillBeUnder", {
          link: (words) => <RouteLink href={`/w/${worldSlug}/proposals`}>{words}</RouteLink>,
        })}
      </>
    ),
    refused: t("requestNotSent"),
  };
  return <DecideForm {...props} action={(_, form) => ask(worldSlug, articleSlug, textsOf(form))} words={words} />;
}

async function ask(world: string, article: string, typed: Record<string, string>): Promise<FormState> {
  const t = canonToolsMessages();
  const params = { world, article };
  const found = await callApi("get", "/worlds/{world}/articles/{article}", { params });
  if (!found.ok) return failedCall(found.failure);
  const { revision: baseRevision, title, kind, tags, aliases, doc } = found.value;
  const { to, rule, reason = "", claim, disputed, evidence, supersededBy } = typed;
  const request = {
    part: 0,
    to: CANON_STATUSES.find((each) => each === to) ?? "proposed",
    rule: CANON_RULES.find((each) => each === rule) ?? "consensus",
    reason,
    disputed: disputed === "on",
    evidence: passagesIn(evidence),
    ...(claim ? { claim } : {}),
    ...(supersededBy ? { supersededBy } : {}),
  };
  const answer = await callApi("post", "/worlds/{world}/proposals", {
    params: { world },
    body: {
      title: `${request.disputed ? t("dispute") : t("canonStatus")}: ${title}`.slice(0, 200),
      articles: [{ article, baseRevision, title, kind, tags, aliases, doc, summary: "" }],
      statusRequests: [request],
      submit: true,
    },
  });
  if (answer.ok) return { ...UNSENT, done: true };
  const { kind: why, issues } = answer.failure;
  return why === "invalid" ? { values: {}, errors: issues.map(atField) } : failedCall(answer.failure);
}

/** The proposal has one request; its fields are those of this form. */
function atField({ path, message }: { path: string; message: string }) {
  return { path: path.replace(/^statusRequests\.0\./, ""), message };
}

/** The ids of the passages that the picker kept. */
function passagesIn(json = "[]"): string[] {
  const chosen = JSON.parse(json) as readonly { readonly value: string }[];
  return chosen.map(({ value }) => value);
}
