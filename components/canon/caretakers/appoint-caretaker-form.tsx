"use client";

import { useCallback, useState } from "react";
import { searchOptions } from "@/components/api/search-options";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { type SentForm, useServerForm } from "@/components/form/use-server-form";
import { Combobox } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import type { CaretakerScope } from "@/lib/canon/caretakers/caretaker";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";
import { said } from "@/lib/language/translator";

const SCOPES: readonly (Option & { readonly value: CaretakerScope })[] = [
  said(canonRulesToolsMessages, { label: "aTag" }, { value: "tag" as const }),
  said(canonRulesToolsMessages, { label: "aKind" }, { value: "kind" as const }),
  said(canonRulesToolsMessages, { label: "anArticle" }, { value: "articles" as const }),
  said(canonRulesToolsMessages, { label: "aPlace" }, { value: "place" as const }),
  said(canonRulesToolsMessages, { label: "aPeriod" }, { value: "period" as const }),
  said(canonRulesToolsMessages, { label: "theWholeWorld" }, { value: "world" as const }),
];

type AppointCaretakerFormProps = { action: FormAction; worldSlug: string; members: readonly Option[] };

/** Gives a member a part of the world to decide on. */
export function AppointCaretakerForm({ action, worldSlug, members }: AppointCaretakerFormProps) {
  const t = canonRulesToolsMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      label={t("appoint")}
      refused={t("notAppointed")}
      actions={
        <>
          <SubmitButton>{t("appoint")}</SubmitButton>
          <Saved state={state}>{t("appointed")}</Saved>
        </>
      }
    >
      <Combobox
        label={t("person")}
        name="person"
        options={members}
        placeholder={t("chooseAMember")}
        {...optionOf(members, values.person)}
        error={errorAt(state, "person")}
      />
      <ScopeFields worldSlug={worldSlug} form={form} />
    </ServerForm>
  );
}

function ScopeFields({ worldSlug, form }: { worldSlug: string; form: SentForm<true> }) {
  const t = canonRulesToolsMessages();
  const { state, values } = form;
  const [scope, setScope] = useState(values.scope ?? "tag");
  const loadArticles = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  return (
    <>
      <Select label={t("scope")} name="scope" options={SCOPES} value={scope} onChange={setScope} />
      {scope === "tag" && (
        <TextField label={t("tag")} name="tag" defaultValue={values.tag ?? ""} error={errorAt(state, "tag")} />
      )}
      {scope === "kind" && (
        <Select
          label={t("kind")}
          name="kind"
          options={KIND_OPTIONS}
          defaultValue={values.kind ?? "event"}
          error={errorAt(state, "kind")}
        />
      )}
      {(scope === "articles" || scope === "place") && (
        <Combobox
          key={scope}
          label={scope === "place" ? t("place") : t("article")}
          {...(scope === "place" ? { hint: t("placeHint") } : {})}
          name={scope}
          load={loadArticles}
          emptyText={t("noArticleOfThatName")}
          error={errorAt(state, scope)}
        />
      )}
      {scope === "period" && (
        <>
          <TextField
            label={t("from")}
            name="from"
            optional
            hint={t("dateHint")}
            defaultValue={values.from ?? ""}
            error={errorAt(state, "from")}
          />
          <TextField
            label={t("until")}
            name="until"
            optional
            hint={t("dateHint")}
            defaultValue={values.until ?? ""}
            error={errorAt(state, "until")}
          />
        </>
      )}
    </>
  );
}

function optionOf(options: readonly Option[], value: string | undefined): { defaultValue?: Option } {
  const found = options.find((option) => option.value === value);
  return found ? { defaultValue: found } : {};
}
