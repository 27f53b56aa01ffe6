"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import type { ResponseOf } from "@/components/api/calls";
import { TextField } from "@/components/ui/text-field";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { editorMessages } from "@/lib/language/subjects/editor";
import { insertPictures } from "./add-pictures";
import styles from "./pictures.module.css";

type WorldPicturesProps = { editor: Editor; world: string; onDone: () => void };
type Items = ResponseOf<"get", "/worlds/{world}/files">["items"];

const SHOWN = 24;

/** The pictures that the world has, the newest first, or those that words find. */
export function WorldPictures({ editor, world, onDone }: WorldPicturesProps) {
  const t = editorMessages();
  const [q, setQ] = useState("");
  const found = useWorldPictures(world, q);
  return (
    <div className={styles.world}>
      <TextField label={t("findAPicture")} name="q" value={q} onChange={(event) => setQ(event.target.value)} />
      <p role="status" className={styles.hint}>
        {wordsFor(found, q)}
      </p>
      <ul className={styles.grid}>
        {(typeof found === "string" ? [] : (found ?? [])).map(({ id, name, alt }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.tile}
              onClick={() => {
                onDone();
                insertPictures(editor, [id]);
              }}
            >
              <img src={pictureUrl(id, 480)} alt={alt} loading="lazy" />
              <span>{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useWorldPictures(world: string, q: string): Items | string | null {
  const [found, setFound] = useState<Items | string | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const query = { limit: SHOWN, ...(q.trim() === "" ? {} : { q }) };
    void callApi("get", "/worlds/{world}/files", { params: { world }, query, signal: gone.signal }).then((answer) => {
      if (!gone.signal.aborted) setFound(answer.ok ? answer.value.items : answer.failure.detail);
    });
    return () => gone.abort();
  }, [world, q]);
  return found;
}

function wordsFor(found: Items | string | null, q: string): string {
  const t = editorMessages();
  if (found === null) return t("lookingForPictures");
  if (typeof found === "string") return found;
  if (found.length > 0) return `${found.length === SHOWN ? t("theNewest") : ""}${found.length} pictures`;
  return q.trim() === "" ? t("thisWorldHasNoPicturesYet") : t("noPictureHasTheseWords");
}
