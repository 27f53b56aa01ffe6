"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { sendSource } from "@/components/api/send-source";
import type { Issue } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import type { SourcePreview } from "@/lib/sources/import/preview";
import type { SourceFormat, SourceKind } from "@/lib/sources/passage";
import type { Imported, ImportedVersion } from "@/lib/sources/source";
import { type ReadText, type Refused, readText, refusedText } from "./read-text";

/** What is filled in besides the text. */
export type ImportFields = { readonly kind: SourceKind; readonly title: string; readonly url: string };

/** A text that was looked at: what was found in it, and the key under which it is imported once. */
export type Looked = { readonly read: ReadText; readonly preview: SourcePreview; readonly key: string };

/** Why something did not work: the text, a field, or the way to the server. */
export type Trouble = { readonly refused?: Refused; readonly fields?: readonly Issue[]; readonly refusal?: Refusal };

type Busy = "looking" | "importing" | null;

/** The steps of an import: look at a text, then write it. `path` is the API's path of the sources, or of one's versions. */
export function useImport(worldSlug: string, path: string) {
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
    const found = await sendSource<SourcePreview>(`/worlds/${worldSlug}/sources/preview`, input);
    if (found.ok) setLooked({ read, preview: found.value, key: newId() });
    else setTrouble(troubleOf(found.failure, read));
  }

  /** Writes what was looked at; returns null when that failed. */
  function write<T extends Imported | ImportedVersion>(fields: object): Promise<T | null> {
    return during("importing", async () => {
      if (looked === null) return null;
      const { read, key, preview } = looked;
      // As it was seen, so that what is written is what somebody agreed to.
      const input = { ...fields, files: read.files, format: preview.format };
      const written = await sendSource<T>(path, input, key);
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

function troubleOf(
  failure: Extract<Awaited<ReturnType<typeof sendSource>>, { ok: false }>["failure"],
  read: ReadText,
): Trouble {
  if (failure.kind === "notSent") return { refusal: failure.refusal };
  const refused = refusedText(read, failure);
  const fields =
    failure.kind === "invalid" ? failure.issues.filter(({ path }) => path === "title" || path === "url") : [];
  return fields.length > 0 ? { fields } : { refused };
}
