import type { VoteStep } from "./canon-settings";

const STEP = /^\s*(\d{1,2})\s*:\s*(\d{1,2})(?:\s+from\s+(\d{1,4}))?\s*$/i;

/** Steps of a vote as people write them: "3:1 from 10, 5:2 from 17, 2:1 from 23"; the first may say no number. Null: not readable. */
export function parseVoteSteps(words: string): VoteStep[] | null {
  const steps: VoteStep[] = [];
  for (const [index, part] of words.split(/[,;\n]/).entries()) {
    const [, yes, no, from] = STEP.exec(part) ?? [];
    if (yes === undefined || no === undefined || (from === undefined && index > 0)) return null;
    steps.push({ yes: Number(yes), no: Number(no), from: Number(from ?? 1) });
  }
  return steps;
}

/** The same the other way round. */
export function formatVoteSteps(steps: readonly VoteStep[]): string {
  return steps.map(({ yes, no, from }) => `${yes}:${no} from ${from}`).join(", ");
}
