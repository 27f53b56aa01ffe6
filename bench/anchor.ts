import { findAnchor, type Selector } from "@/lib/document/anchor/anchor";
import { type AnchorBlock, type Anchored, lost } from "@/lib/document/anchor/anchor-types";
import {
  type Finder,
  type Material,
  madeUp,
  materialOf,
  SITUATIONS,
  tried,
} from "@/lib/document/testing/anchor-trials";
import { parseSource } from "@/lib/sources/import/parse-source";
import { realSource } from "@/lib/sources/source-fixtures";

/** Trials of each row and text; a row of the table is right to half a percent. */
const TRIALS = 250;
/** Edits are drawn anew for each of them: thresholds that suit one seed alone would show. */
const SEEDS = [11, 1_940, 77_003];
/** What is allowed, in percent of the trials, and milliseconds for one anchor (the median). */
const LIMITS = { wrong: 3, lost: 15, milliseconds: 2 };

const FINDERS: Readonly<Record<string, Finder>> = {
  staged: findAnchor,
  "character offset": atOffset,
  "exact quote and context": exactOnly,
};

/**
 * The table of the notes on anchoring: what becomes of a quoted sentence after seeded edits, right / wrong / lost in
 * percent, by the staged method and by two plain ones, on the real thread and reference where they are at hand and on
 * a made-up text of 450 paragraphs.
 */
export async function bench(): Promise<void> {
  let kept = true;
  for (const [name, material] of materials()) {
    console.log(`\n${name}: ${material.paragraphs.length} paragraphs, ${TRIALS * SEEDS.length} trials a row`);
    console.log(
      `${"".padEnd(38)}${Object.keys(FINDERS)
        .map((finder) => finder.padEnd(28))
        .join("")}`,
    );
    for (const [situation, change] of Object.entries(SITUATIONS)) {
      const rows = Object.values(FINDERS).map((find) => outcomeOf(change, material, find));
      const [ours] = rows;
      const good = ours !== undefined && withinLimits(ours);
      kept &&= good;
      console.log(
        `${situation.padEnd(38)}${rows.map((row) => percent(row).padEnd(28)).join("")}${good ? "" : "  over"}`,
      );
    }
  }
  const { wrong, lost: most, milliseconds } = LIMITS;
  console.log(`\nright / wrong / lost in percent, and milliseconds for one anchor (median).`);
  console.log(
    `Allowed of the staged method: ${wrong} % wrong, ${most} % lost, ${milliseconds} ms: ${kept ? "kept" : "NOT kept"}.`,
  );
}

function materials(): readonly (readonly [string, Material])[] {
  const real = (
    [
      ["thread", "thread-japanese-siberia.txt"],
      ["reference", "reference-kantokuen.txt"],
    ] as const
  ).flatMap(([kind, file]) => {
    const text = realSource(file);
    const parsed = text === null ? null : parseSource(kind, text);
    // Quotations repeat what stands elsewhere: the truth of "deleted" would not be known.
    return parsed?.ok ? parsed.value.passages.filter((each) => each.kind !== "quotation").map((each) => each.text) : [];
  });
  if (real.length === 0) console.log("The real thread and reference are not beside the project: left out.");
  const made = ["a made-up text", madeUp(7)] as const;
  return real.length === 0 ? [made] : [["the real thread and reference", materialOf(real)], made];
}

function outcomeOf(situation: (typeof SITUATIONS)[string], material: Material, find: Finder) {
  const rows = SEEDS.map((seed) => tried(situation, TRIALS, seed, material, find));
  const times = rows.flatMap((row) => row.times).sort((a, b) => a - b);
  const share = (key: "right" | "wrong" | "lost") =>
    (100 * rows.reduce((sum, row) => sum + row[key], 0)) / (TRIALS * SEEDS.length);
  return {
    right: share("right"),
    wrong: share("wrong"),
    lost: share("lost"),
    milliseconds: times[Math.floor(times.length / 2)] ?? 0,
  };
}

type Row = ReturnType<typeof outcomeOf>;

function withinLimits({ wrong, lost: gone, milliseconds }: Row): boolean {
  return wrong <= LIMITS.wrong && gone <= LIMITS.lost && milliseconds <= LIMITS.milliseconds;
}

function percent({ right, wrong, lost: gone, milliseconds }: Row): string {
  return `${[right, wrong, gone].map((share) => share.toFixed(1)).join(" / ")}  ${milliseconds.toFixed(2)} ms`;
}

/** The same block, the same offset. */
function atOffset(selector: Selector, blocks: readonly AnchorBlock[]): Anchored {
  const home = blocks.find((block) => block.id === selector.block) ?? blocks[0];
  return home ? foundIn(home, selector.start, selector) : lost;
}

/** The exact quote; among several, the first with its prefix or suffix. */
function exactOnly(selector: Selector, blocks: readonly AnchorBlock[]): Anchored {
  const { quote, prefix, suffix } = selector;
  const all = blocks.flatMap((block) => {
    const at = block.text.indexOf(quote);
    return at === -1 ? [] : [{ block, at }];
  });
  const near = all.find(
    ({ block, at }) => block.text.endsWith(prefix, at) || block.text.startsWith(suffix, at + quote.length),
  );
  const hit = near ?? all[0];
  return hit ? foundIn(hit.block, hit.at, selector) : lost;
}

function foundIn(block: AnchorBlock, start: number, { quote }: Selector): Anchored {
  return { grade: "exact", block: block.id, start, end: start + quote.length, similarity: 1 };
}
