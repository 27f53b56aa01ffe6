"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { useToast } from "@/components/ui/toast";
import type { Book } from "@/lib/canon/book/book";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";
import { type BookLine, partsOf } from "./book-draft";

/** Saves a book and leads to it; `errors`: what is wrong with lines, by their keys. Nothing that was typed is lost by a refusal. */
export function useSavingBook(world: string, version: string | null) {
  const t = bookToolsMessages();
  const router = useRouter();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [errors, setErrors] = useState<ReadonlyMap<number, string>>(new Map());
  async function save(details: Omit<Book, "parts">, lines: readonly BookLine[]): Promise<void> {
    setBusy(true);
    const { parts, places } = partsOf(lines);
    const body = { version, ...details, parts };
    const answer = await callApi("put", "/worlds/{world}/book", { params: { world }, body });
    setBusy(false);
    setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
    const issues = !answer.ok && "issues" in answer.failure ? (answer.failure.issues ?? []) : [];
    setErrors(
      new Map(
        issues.flatMap(({ path, message }) => {
          const key = places.get(path.replace(/\.\w+$/, ""));
          return key === undefined ? [] : [[key, message] as const];
        }),
      ),
    );
    if (!answer.ok) return;
    say({ title: t("bookSaved"), tone: "success" });
    router.push(`/w/${world}/book`);
    router.refresh();
  }
  return { busy, refusal, errors, save };
}
