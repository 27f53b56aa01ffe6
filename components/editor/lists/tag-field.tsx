"use client";

import { useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { TextField } from "@/components/ui/text-field";
import { editorMessages } from "@/lib/language/subjects/editor";

/** A tag, with those of the world to choose from. */
export function TagField({
  world,
  value,
  onChange,
}: {
  world: string;
  value: string;
  onChange: (tag: string) => void;
}) {
  const t = editorMessages();
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    void callApi("get", "/worlds/{world}/tags", { params: { world }, query: { limit: 100 } }).then((answer) => {
      if (answer.ok) setTags(answer.value.items.map(({ tag }) => tag));
    });
  }, [world]);
  return (
    <>
      <TextField
        label={t("tag")}
        optional
        list="tags-of-lists"
        autoComplete="off"
        value={value}
        maxLength={60}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id="tags-of-lists">
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
