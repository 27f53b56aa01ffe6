"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, textsOf } from "@/components/form/form-state";
import { typedFields } from "@/components/worlds/typed-fields";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { FIELD_TYPES } from "@/lib/articles/facts/kind-field";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { success } from "@/lib/base/result";

/** Says which fields articles of a kind have. */
export const setKindFieldsAction = formAction([anyName, anyName], async (world, kind, form) => {
  const typed = textsOf(form);
  const fields = typedFields(typed).map(({ type, ...field }) => {
    return { ...field, type: FIELD_TYPES.find((each) => each === type) ?? "text" };
  });
  const params = { world, kind };
  const set = await callEndpoint("put", "/worlds/{world}/fields/{kind}", { params, body: { fields }, form });
  if (!set.ok) return failedWith(set.failure, typed);
  redirect(`/w/${world}/settings/fields?kind=${kind}&saved=on`);
});

/** Gives every kind that has no fields those that are suggested for it. */
export const takeSuggestedFieldsAction = buttonAction([anyName], async (world) => {
  const defined = await callEndpoint("get", "/worlds/{world}/fields", { params: { world } });
  if (!defined.ok) return defined;
  for (const kind of ARTICLE_KINDS) {
    const suggested = defaultFields()[kind];
    if (!suggested || defined.value.kinds[kind]) continue;
    const fields = suggested.map((field) => ({ ...field, options: [...field.options] }));
    const set = await callEndpoint("put", "/worlds/{world}/fields/{kind}", {
      params: { world, kind },
      body: { fields },
    });
    if (!set.ok) return set;
  }
  return success(null);
});
