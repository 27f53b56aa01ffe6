"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { FORMAT_LABELS } from "@/components/sources/format-labels";
import { countWords, sizeLabel } from "@/components/sources/source-labels";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import type { SourceFormat, SourceKind } from "@/lib/sources/passage";
import { type ImportedVersion, sourcePath } from "@/lib/sources/source";
import { FORMATS_OF, OTHER_KIND } from "@/lib/sources/source-format";
import { FoundPreview } from "./found-preview";
import { ImportForm } from "./import-form";
import styles from "./import-source.module.css";
import { OtherReading } from "./other-reading";
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
  const router = useRouter();
  const say = useToast();
  const [fields, setFields] = useState<ImportFields>({ kind: source?.kind ?? kind, title: "", url: "" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [pasted, setPasted] = useState("");
  const [result, setResult] = useState<ImportedVersion | null>(null);
  const { busy, looked, trouble, check, look, lookAs, write, back, forget } = useImport(worldSlug);
  const empty = files.length === 0 && pasted.trim() === "";

  const other = OTHER_KIND[fields.kind];
  function readAsOther() {
    setFields({ ...fields, kind: other });
    void look(other, files, pasted);
  }

  async function keep() {
    if (source) {
      const params = { world: worldSlug, id: source.id };
      setResult(
        await write((body, options) =>
          callApi("post", "/worlds/{world}/sources/{id}/versions", { params, body, ...options }),
        ),
      );
      router.refresh();
      return;
    }
    const params = { world: worldSlug };
    const imported = await write((text, options) => {
      const body = { ...newSourceFields(fields), ...text };
      return callApi("post", "/worlds/{world}/sources", { params, body, ...options });
    });
    if (imported === null) return;
    say({ title: `“${imported.title}” is imported`, detail: sizeLabel(imported), tone: "success" });
    router.push(sourcePath(worldSlug, imported.id));
    router.refresh();
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
            trouble.refused.isOtherKind && !source ? { label: `Read it as a ${other}`, read: readAsOther } : null
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
      {busy === "looking" && <Progress label="Reading the text" value={null} />}
      {looked && (
        <section className={styles.second} aria-labelledby="found">
          <FoundHeading name={looked.read.name} />
          <Select
            label="Read as"
            hint="Recognised by what stands in it. Choose another where that is wrong."
            className={styles.format}
            options={FORMATS_OF[fields.kind].map((value) => ({ value, label: FORMAT_LABELS[value] }))}
            value={looked.preview.format}
            disabled={busy !== null}
            onChange={(format) => void lookAs(fields.kind, format as SourceFormat)}
          />
          <OtherReading
            warnings={looked.preview.warnings}
            disabled={busy !== null}
            onRead={(format) => void lookAs(fields.kind, format)}
          />
          <FoundPreview preview={looked.preview} />
          {busy === "importing" && (
            <Progress label={`Writing ${countWords(looked.preview.passages, "passage")}`} value={null} />
          )}
          <RefusalNotice title="Nothing was imported" refusal={trouble.refusal} />
          <div className={styles.actions}>
            <Button variant="primary" busy={busy === "importing"} onClick={() => void keep()}>
              {source ? `Import as version ${source.version + 1}` : "Import"}
            </Button>
            <Button disabled={busy !== null} onClick={back}>
              Back to the text
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Takes the focus, so that a keyboard or a screen reader goes on where the second step begins. */
function FoundHeading({ name }: { name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div>
      <h2 id="found" ref={heading} tabIndex={-1}>
        What was found
      </h2>
      <p className={styles.from}>{name}. Nothing is written yet.</p>
    </div>
  );
}

function newSourceFields({ kind, title, url }: ImportFields) {
  return {
    kind,
    ...(title.trim() === "" ? {} : { title: title.trim() }),
    ...(url.trim() === "" ? {} : { url: url.trim() }),
  };
}
