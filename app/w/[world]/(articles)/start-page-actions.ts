"use server";

import { z } from "zod";
import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

const chosen = z.object({ chosen: z.boolean() });

/** Makes an article what readers of its world see first, or takes that away. Returns the refusal, or null. */
export const startPageAction = buttonAction([anyName, anyName, chosen], (world, article, input) => {
  const body = { article: input.chosen ? article : null };
  return callEndpoint("put", "/worlds/{world}/start", { params: { world }, body });
});

/** Sets an article aside as a template, or makes it one of the world's articles again. Returns the refusal, or null. */
export const templateAction = buttonAction([anyName, anyName, anyBody], (world, article, body) =>
  callEndpoint("put", "/worlds/{world}/articles/{article}/template", { params: { world, article }, body }),
);

/** The same of a start page by a form, which names the article; an empty name is none. */
export const chooseStartPageAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const article = (typed.article ?? "").trim();
  const body = { article: article === "" ? null : article };
  const put = await callEndpoint("put", "/worlds/{world}/start", { params: { world }, body, form });
  return put.ok ? SUCCEEDED : failedWith(put.failure, typed);
});
