"use client";

import { useRouter } from "next/navigation";
import { readerHref } from "@/components/sources/reader-href";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { GetForm } from "@/components/ui/get-form";
import { TextField } from "@/components/ui/text-field";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import styles from "./reader-tools.module.css";

type ReaderToolsProps = {
  base: string;
  /** Only when an older version is read. */
  version?: number;
  /** How many posts the thread has. */
  posts: number;
  authors: readonly { readonly name: string; readonly posts: number }[];
  author?: string;
};

/** Ways through a long thread: to a post by its number, and to the posts of one author. */
export function ReaderTools({ base, version, posts, authors, author }: ReaderToolsProps) {
  const t = sourcesToolsMessages();
  const router = useRouter();
  const options = authors.map(({ name, posts: count }) => ({
    value: name,
    label: name,
    hint: count === 1 ? t("n1Post") : t("countPosts", { count }),
  }));
  return (
    <div className={styles.tools}>
      <GetForm action={base} className={styles.jump}>
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextField
          label={t("goToPost")}
          name="post"
          type="number"
          inputMode="numeric"
          min={1}
          max={posts}
          required
          placeholder={t("n1ToPosts", { posts })}
          className={styles.number}
        />
        <Button type="submit">{t("go")}</Button>
      </GetForm>
      <Combobox
        label={t("postsBy")}
        options={options}
        value={options.find((option) => option.value === author) ?? null}
        onChange={(option) => router.push(readerHref({ base, version, author: option?.value }))}
        placeholder={t("everybody")}
        emptyText={t("noOneByThatNameWrote")}
        className={styles.author}
      />
    </div>
  );
}
