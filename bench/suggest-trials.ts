import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { claimsOf } from "@/lib/document/claims/claim";
import { textHash } from "@/lib/document/model/hash";
import type { SuggestiblePassage } from "@/lib/evidence/suggestions/passage-index";
import { parseSource } from "@/lib/sources/import/parse-source";
import { realSource } from "@/lib/sources/source-fixtures";
import { type CitablePassage, citeFrom } from "@/prisma/seed/cite-from";
import { articles, gazetteerFile, referenceFile, threadFile } from "@/prisma/seed/sample";
import type { SampleSource } from "@/prisma/seed/sample/types";

/** A claim, and how to tell whether a passage carries it. */
export type Trial = { readonly claim: string; readonly right: (passage: SuggestiblePassage) => boolean };

/** Sources, and claims whose passages are known. */
export type TrialSet = {
  readonly name: string;
  readonly passages: readonly SuggestiblePassage[];
  readonly trials: readonly Trial[];
};

/** The claims beside the project, with the real thread and reference; null where they are not at hand. */
export function goldSet(): TrialSet | null {
  const path = fileURLToPath(new URL("../../shared/gold/claims.jsonl", import.meta.url));
  const thread = realSource("thread-japanese-siberia.txt");
  const reference = realSource("reference-kantokuen.txt");
  if (!existsSync(path) || thread === null || reference === null) return null;
  const lines = readFileSync(path, "utf8").trim().split("\n");
  const trials = lines.map((line): Trial => {
    const { claim, gold } = JSON.parse(line) as { claim: string; gold: string[] };
    return { claim, right: ({ text }) => gold.some((words) => flat(text).includes(flat(words))) };
  });
  return {
    name: "gold claims",
    passages: [...passagesOf("thread", thread), ...passagesOf("reference", reference)],
    trials,
  };
}

/** The claims of the sample world, which cite its own thread and reference. */
export function sampleSet(): TrialSet {
  const passages = [
    ...passagesOf("thread", threadFile),
    ...passagesOf("reference", referenceFile),
    ...passagesOf("reference", gazetteerFile, "gazetteer"),
  ];
  const citable = passages.map((each): CitablePassage => {
    const source = each.source as SampleSource;
    return { ...each, hash: textHash(each.text), source, sourceId: source, version: 1 };
  });
  const cited = new Map<string, Set<string>>();
  for (const article of articles) {
    const doc = article.revisions.at(-1)?.build(citeFrom(citable));
    for (const { quote: text, citations } of doc ? claimsOf(doc) : []) {
      const known = cited.get(text) ?? new Set<string>();
      for (const { passage } of citations) known.add(passage);
      if (known.size > 0) cited.set(text, known);
    }
  }
  const trials = [...cited].map(([claim, ids]): Trial => ({ claim, right: ({ id }) => ids.has(id) }));
  return { name: "sample world", passages, trials };
}

function passagesOf(kind: "thread" | "reference", text: string, source: string = kind): SuggestiblePassage[] {
  const parsed = parseSource(kind, text);
  if (!parsed.ok) throw new Error(`The ${kind} cannot be read: ${parsed.failure.detail}`);
  const { posts, passages } = parsed.value;
  return passages.map((each) => ({
    id: `${source}${each.order}`,
    source,
    order: each.order,
    post: each.post,
    author: posts[(each.post ?? 0) - 1]?.author ?? null,
    kind: each.kind,
    text: each.text,
  }));
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ").toLowerCase();
}
