"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Checkbox } from "@/components/ui/checkbox";
import { NativeSelect } from "@/components/ui/native-select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { mapsToolsMessages } from "@/lib/language/subjects/maps-tools";
import type { OwnMaps } from "@/lib/map/own-map";
import styles from "./maps-form.module.css";
import { mapField } from "./maps-of-form";

type MapsFormProps = {
  action: FormAction;
  saved: OwnMaps;
  files: readonly { readonly id: string; readonly name: string }[];
  /** The picture that the new map begins with; "": none. */
  chosen: string;
};

/** The pictures that are maps: their names, and one more. */
export function MapsForm({ action, saved, files, chosen }: MapsFormProps) {
  const t = mapsToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  const pictures = [{ value: "", label: t("noPicture") }, ...files.map(({ id, name }) => ({ value: id, label: name }))];
  const rows = [...saved.maps, { key: "", title: "", file: chosen }];
  return (
    <ServerForm
      form={form}
      refused={t("mapsNotSaved")}
      actions={
        <>
          <SubmitButton>{t("saveMaps")}</SubmitButton>
          <Saved state={state}>{t("mapsSaved")}</Saved>
        </>
      }
    >
      <input type="hidden" name="version" value={saved.version ?? ""} />
      {rows.map(({ key, title, file }, at) => (
        <fieldset key={key} className={styles.map}>
          <legend>{key === "" ? t("aNewMap") : t("mapTitle", { title })}</legend>
          <input type="hidden" name={mapField(at, "key")} value={key} />
          <div className={styles.fields}>
            <TextField
              label={t("nameOfTheMap")}
              name={mapField(at, "title")}
              maxLength={100}
              autoComplete="off"
              defaultValue={values[mapField(at, "title")] ?? title}
              error={errorAt(state, mapField(at, "title"))}
            />
            <NativeSelect
              label={t("picture")}
              name={mapField(at, "file")}
              options={pictures}
              defaultValue={values[mapField(at, "file")] ?? file}
            />
          </div>
          {key !== "" && (
            <>
              <p className={styles.hint}>{t("textsNameIt", { title })}</p>
              <Checkbox
                label={t("removeMap")}
                name={mapField(at, "removed")}
                defaultChecked={values[mapField(at, "removed")] !== undefined}
              />
            </>
          )}
        </fieldset>
      ))}
    </ServerForm>
  );
}
