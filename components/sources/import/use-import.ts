"use client";

import { useState } from "react";
import { type Answer, type ApiFailure, type CallOptions, callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import type { Issue } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import type { SourcePreview } from "@/lib/sources/import/preview";
import type { SourceFormat, SourceKind } from "@/lib/sources/passage";
import type { SourceFile } from "@/lib/sources/source-format";
import { type ReadText, type Refused, readText, refusedText } from "./read-text";

/** What is filled in besides the text. */
export type ImportFields = { readonly kind: SourceKind; readonly title: string; readonly url: string };

/** A text that was looked at: what was found in it, and the key under which it is imported once. */
export type Looked = { readonly read: ReadText; readonly preview: SourcePreview; readonly key: string };

/** Why something did not work: the text, a field, or the way to the server. */
export type Trouble = { readonly refused?: Refused; readonly fields?: readonly Issue[]; readonly refusal?: Refusal };

/** A text as it was looked at: what is sent to be written. */
type SeenText = { readonly files: readonly SourceFile[]; readonly format: SourceFormat };

type Busy = "looking" | "importing" | null;

/** The steps of an import: look at a text, then write it. */
export function useImport(worldSlug: string) {
  const [busy, setBusy] = useState<Busy>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [trouble, setTrouble] = useState<Trouble>({});

  async function during<T>(what: Busy, work: () => Promise<T>): Promise<T> {
    setBusy(what);
    setTrouble({});
    try {
      return await work();
    } finally {
      setBusy(null);
    }
  }

  /** Refuses a file that is no text as soon as it is chosen. */
  async function check(files: readonly File[]): Promise<void> {
    setTrouble({});
    if (files.length === 0) return;
    const read = await readText(files, "");
    if (!read.ok) setTrouble({ refused: read.failure });
  }

  function look(kind: SourceKind, files: readonly File[], pasted: string): Promise<void> {
    return during("looking", async () => {
      const read = await readText(files, pasted);
      if (read.ok) await find(kind, read.value);
      else setTrouble({ refused: read.failure });
    });
  }

  /** Looks at the same text again, read as something else. */
  function lookAs(kind: SourceKind, format: SourceFormat): Promise<void> {
    return during("looking", async () => {
      if (looked) await find(kind, looked.read, format);
    });
  }

  async function find(kind: SourceKind, read: ReadText, format?: SourceFormat): Promise<void> {
    const input = { kind, files: read.files, ...(format === undefined ? {} : { format }) };
    const found = await callApi("post", "/worlds/{world}/sources/preview", {
      params: { world: worldSlug },
      body: input,
      patient: true,
    });
    if (found.ok) setLooked({ read, preview: found.value, key: newId() });
    else setTrouble(troubleOf(found.failure, read));
  }

  /** Writes what was looked at, by the call that `send` makes of it; returns null when that failed. */
  function write<T>(send: (text: SeenText, options: CallOptions) => Answer<T>): Promise<T | null> {
    return during("importing", async () => {
      if (looked === null) return null;
      const { read, key, preview } = looked;
      // As it was seen, so that what is written is what somebody agreed to.
      const written = await send({ files: read.files, format: preview.format }, { idempotencyKey: key, patient: true });
      if (written.ok) return written.value;
      const next = troubleOf(written.failure, read);
      if (!next.refusal) setLooked(null);
      setTrouble(next);
      return null;
    });
  }

  return {
    busy,
    looked,
    trouble,
    check,
    look,
    lookAs,
    write,
    back: () => setLooked(null),
    forget: () => setTrouble({}),
  };
}

function troubleOf({ kind, detail, issues }: ApiFailure, read: ReadText): Trouble {
  if (kind !== "invalid" && kind !== "tooLarge") return { refusal: refusalOfCall({ kind, detail }) };
  const refused = refusedText(read, kind === "invalid" ? { kind, detail, issues } : { kind, detail });
  const fields = kind === "invalid" ? issues.filter(({ path }) => path === "title" || path === "url") : [];
  return fields.length > 0 ? { fields } : { refused };
}
