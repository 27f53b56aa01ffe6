import { type Material, madeUp, materialOf } from "@/lib/document/testing/anchor-trials";
import { byBlocks, byNeighbours, type Score, type Share, triedOn } from "@/lib/document/testing/attribution-trials";
import { parseSource } from "@/lib/sources/import/parse-source";
import { realSource } from "@/lib/sources/source-fixtures";

/** Histories tried for each material; rules that suit one alone would show. */
const SEEDS = [1, 2, 3, 4, 5, 1_940, 77_003];
/** The least share of right words. */
const LEAST = 0.97;

const WAYS = { canonry: byBlocks, "words of neighbouring revisions": byNeighbours } as const;

/**
 * Who wrote this: scripted histories of 100 revisions by five people, with moves, copies, vandalism and restores, whose truth
 * the script knows. Words attributed to the right revision in the last text and in all texts, and moved paragraphs of which
 * every word kept its origin; beside a plain comparison of the words of neighbouring revisions.
 */
export async function bench(): Promise<void> {
  let kept = true;
  for (const [name, material] of materials()) {
    console.log(`\n${name}, 100 revisions by 5 people`);
    console.log(`${"seed".padEnd(8)}${"".padEnd(34)}last text    all texts   moved paragraphs    time`);
    for (const seed of SEEDS) {
      for (const [way, attribute] of Object.entries(WAYS)) {
        const start = performance.now();
        const score = await triedOn(material, seed, attribute);
        const ms = performance.now() - start;
        if (attribute === byBlocks) kept &&= isGood(score);
        console.log(`${String(seed).padEnd(8)}${way.padEnd(34)}${figures(score)}${ms.toFixed(0).padStart(8)} ms`);
      }
    }
  }
  console.log(
    `\nAt least ${100 * LEAST} % of the words of the last text, and all moved paragraphs: ${kept ? "kept" : "NOT kept"}.`,
  );
}

function materials(): readonly (readonly [string, Material])[] {
  const files = [
    ["thread", "thread-japanese-siberia.txt"],
    ["reference", "reference-kantokuen.txt"],
  ] as const;
  const real = files.flatMap(([kind, file]) => {
    const text = realSource(file);
    const parsed = text === null ? null : parseSource(kind, text);
    // Quotations repeat what stands elsewhere: who wrote them first would not be known.
    return parsed?.ok ? parsed.value.passages.filter((each) => each.kind !== "quotation").map((each) => each.text) : [];
  });
  const made = ["A made-up text", madeUp(7)] as const;
  return real.length === 0 ? [made] : [made, ["Sentences of the real thread and reference", materialOf(real)]];
}

function isGood({ last, moved }: Score): boolean {
  return last.right >= LEAST * last.of && moved.right === moved.of;
}

function figures({ last, all, moved }: Score): string {
  return `${percent(last).padStart(7)} %   ${percent(all).padStart(8)} %   ${`${moved.right} of ${moved.of}`.padStart(12)}`;
}

function percent({ right, of }: Share): string {
  return ((100 * right) / of).toFixed(2);
}
