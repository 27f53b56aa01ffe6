import type { Mutant } from "./mutant";
import type { MutantState } from "./mutant-states";

/** Prints how many mutants of each file were killed, and the others one by one; returns the share killed of all. */
export function report(mutants: readonly Mutant[], states: readonly MutantState[]): number {
  const tried = mutants.map((mutant, index) => ({ mutant, state: states[index] ?? "unreached" }));
  const isDead = ({ state }: (typeof tried)[number]): boolean => state === "killed" || state === "endless";
  for (const { mutant, state } of tried.filter((each) => !isDead(each))) {
    console.log(`${mutant.file}:${mutant.line}  ${mutant.change}  (${state})\n    ${mutant.code}`);
  }
  console.log();
  for (const [file, own] of Map.groupBy(tried, ({ mutant }) => mutant.file)) {
    console.log(`${percent(own.filter(isDead).length, own.length)}  ${file}`);
  }
  const killed = tried.filter(isDead).length;
  console.log(`\n${percent(killed, tried.length)}  killed`);
  return tried.length === 0 ? 1 : killed / tried.length;
}

function percent(part: number, whole: number): string {
  const share = whole === 0 ? 100 : Math.floor((100 * part) / whole);
  return `${String(share).padStart(3)} %  ${`${part} of ${whole}`.padStart(13)}`;
}
