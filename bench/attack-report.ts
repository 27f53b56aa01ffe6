import { availableParallelism, loadavg } from "node:os";

/** What must hold: the longest that a reader beside an attack waits (ms), and the most memory that the server takes (MB). */
const MOST_WAIT = 500;
const MOST_MEMORY = 1_024;
/** What one attack did: answers, how long they took, the reader's longest wait (ms), and the server's memory (MB). */
export type Seen = {
  readonly name: string;
  readonly statuses: readonly number[];
  readonly ms: number;
  readonly waited: number;
  readonly memory: number;
};

/** The line of one attack in the table. */
export function rowOf({ name, statuses, ms, waited, memory }: Seen): string {
  const answers = [...new Set(statuses)].sort().join(",");
  const over = [
    ...(waited > MOST_WAIT ? ["WAIT"] : []),
    ...(memory > MOST_MEMORY ? ["MEMORY"] : []),
    ...(statuses.includes(500) ? ["500"] : []),
  ];
  const [took, wait, used] = [ms, waited, memory].map((number) => String(Math.round(number)));
  return `${name.padEnd(48)}${answers.padEnd(9)}${took?.padStart(7)} ms   reader ${wait?.padStart(5)} ms   ${used?.padStart(5)} MB   ${over.join(" ")}`;
}

/** Prints what became of each limit; returns whether all were kept. */
export function told(
  seen: readonly Seen[],
  { ended, unread }: { readonly ended: boolean; readonly unread: number },
): boolean {
  const limits: readonly [string, readonly string[]][] = [
    ["The server lives", ended ? ["it ended"] : []],
    ["No attack is answered 500", seen.filter(({ statuses }) => statuses.includes(500)).map(({ name }) => name)],
    ["All readers are served", unread > 0 ? [`${unread} pages not answered with 200`] : []],
    [
      `A reader waits ${MOST_WAIT} ms at most`,
      seen.filter(({ waited }) => waited > MOST_WAIT).map(({ name, waited }) => `${name} (${Math.round(waited)})`),
    ],
    [
      `Memory stays within ${MOST_MEMORY} MB`,
      seen.filter(({ memory }) => memory > MOST_MEMORY).map(({ name, memory }) => `${name} (${memory})`),
    ],
  ];
  const most = (of: (row: Seen) => number) => Math.round(Math.max(0, ...seen.map(of)));
  console.log(`\nLongest wait ${most(({ waited }) => waited)} ms, most memory ${most(({ memory }) => memory)} MB`);
  for (const [limit, over] of limits)
    console.log(over.length === 0 ? `PASS  ${limit}` : `over  ${limit}: ${over.join("; ")}`);
  console.log(`Load of the machine: ${loadOfMachine()}`);
  return limits.every(([, over]) => over.length === 0);
}

/** Of the last minute; others who work on the same machine make readers wait too. */
export function loadOfMachine(): string {
  return `${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
}
