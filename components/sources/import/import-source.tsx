"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { sizeLabel } from "@/components/sources/source-labels";
import { Progress } from "@/components/ui/progress";
import { useToast } from "@/components/ui/toast";
import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import type { SourceKind } from "@/lib/sources/passage";
import { type ImportedVersion, sourcePath } from "@/lib/sources/source";
import { OTHER_KIND } from "@/lib/sources/source-format";
import { FoundText } from "./found-text";
import { ImportForm } from "./import-form";
import styles from "./import-source.module.css";
import { RefusedText } from "./refused-text";
import { type ImportFields, useImport } from "./use-import";
import { VersionResult } from "./version-result";

type ImportSourceProps = {
  worldSlug: string;
  /** The source of which a newer version is imported; without it, a new source. */
  source?: { id: string; kind: SourceKind; title: string; version: number };
  /** Which kind of source is chosen at first. */
  kind?: SourceKind | undefined;
};

/** Brings a text in: first the text, then what was found in it, and only then is it written. */
export function ImportSource({ worldSlug, source, kind = "thread" }: ImportSourceProps) {
  const t = importToolsMessages();
  const [fields, setFields] = useState<ImportFields>({ kind: source?.kind ?? kind, title: "", url: "" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [pasted, setPasted] = useState("");
  const [result, setResult] = useState<ImportedVersion | null>(null);
  const importing = useImport(worldSlug);
  const { busy, looked, trouble, check, look, forget } = importing;
  const keep = useKeep(worldSlug, source, importing.write);
  const empty = files.length === 0 && pasted.trim() === "";

  const other = OTHER_KIND[fields.kind];
  function readAsOther() {
    setFields({ ...fields, kind: other });
    void look(other, files, pasted);
  }

  if (result && source) {
    const driftHref = `/w/${worldSlug}/drift?source=${source.id}`;
    return <VersionResult result={result} href={sourcePath(worldSlug, source.id)} driftHref={driftHref} />;
  }
  return (
    <div className={styles.desk}>
      {trouble.refused && (
        <RefusedText
          refused={trouble.refused}
          instead={
            trouble.refused.isOtherKind && !source
              ? { label: other === "thread" ? t("readItAsAThread") : t("readItAsAReference"), read: readAsOther }
              : null
          }
        />
      )}
      <ImportForm
        fields={fields}
        onFields={(next) => {
          if (next.kind !== fields.kind) forget();
          setFields(next);
        }}
        fixed={source !== undefined}
        hidden={looked !== null}
        busy={busy === "looking"}
        empty={empty}
        trouble={trouble}
        onFiles={(next) => {
          setFiles(next);
          void check(next);
        }}
        onText={setPasted}
        onLook={() => {
          if (!empty) void look(fields.kind, files, pasted);
        }}
      />
      {busy === "looking" && <Progress label={t("readingTheText")} value={null} />}
      {looked && (
        <FoundText
          looked={looked}
          kind={fields.kind}
          importing={importing}
          word={source ? t("importAsVersionVersion", { version: source.version + 1 }) : t("import")}
          onKeep={() => void keep(fields).then(setResult)}
        />
      )}
    </div>
  );
}

/** Writes the text: as a newer version, of which it returns what came of it, or as a new source, to which it leads. */
function useKeep(
  worldSlug: string,
  source: ImportSourceProps["source"],
  write: ReturnType<typeof useImport>["write"],
): (fields: ImportFields) => Promise<ImportedVersion | null> {
  const t = importToolsMessages();
  const router = useRouter();
  const say = useToast();

  async function keepVersion(id: string) {
    const params = { world: worldSlug, id };
    const version = await write((body, options) =>
      callApi("post", "/worlds/{world}/sources/{id}/versions", { params, body, ...options }),
    );
    router.refresh();
    return version;
  }

  async function keepSource(fields: ImportFields) {
    const params = { world: worldSlug };
    const imported = await write((text, options) => {
      const body = { ...newSourceFields(fields), ...text };
      return callApi("post", "/worlds/{world}/sources", { params, body, ...options });
    });
    if (imported === null) return null;
    say({ title: t("titleIsImported", { title: imported.title }), detail: sizeLabel(imported), tone: "success" });
    router.push(sourcePath(worldSlug, imported.id));
    router.refresh();
    return null;
  }

  return (fields) => (source ? keepVersion(source.id) : keepSource(fields));
}

function newSourceFields({ kind, title, url }: ImportFields) {
  return {
    kind,
    ...(title.trim() === "" ? {} : { title: title.trim() }),
    ...(url.trim() === "" ? {} : { url: url.trim() }),
  };
}
