import { randomBytes } from "node:crypto";
import { type CountedRequests, isCost, type RequestLimits } from "@/lib/auth/limit-requests";
import type { DatabaseWatch, Listener } from "./database-watch";

const CHANNEL = "canonry_requests";
/** How often processes tell one another, in ms: what somebody can ask for in this time they may ask for once more at each of the others. */
const EVERY_MS = 200;
/** Requesters in one message, which may have 8,000 bytes: one has up to 100, with the longest address. */
const REQUESTERS = 70;
/** Messages at once: a flood from thousands of places is told of by those who ask most. */
const MESSAGES = 8;

/** Tells the other processes of a site how often people asked here, and counts what they tell (decision 052). */
export class CountsExchange {
  private readonly sender = randomBytes(6).toString("hex");
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly limits: RequestLimits) {}

  /** What the database's watch must listen to. */
  readonly listener: Listener = { channel: CHANNEL, hear: (message) => this.hear(message), miss: () => {} };

  start(database: Pick<DatabaseWatch, "tell">): void {
    this.limits.takeCounts();
    this.timer = setInterval(() => this.tell(database), EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private tell(database: Pick<DatabaseWatch, "tell">): void {
    const counts = this.limits.takeCounts().map(({ cost, requester, times }) => [cost, requester, times]);
    for (let from = 0; from < Math.min(counts.length, REQUESTERS * MESSAGES); from += REQUESTERS)
      void database.tell(CHANNEL, JSON.stringify([this.sender, counts.slice(from, from + REQUESTERS)]));
  }

  private hear(message: string): void {
    for (const counts of countsIn(message, this.sender)) void this.limits.add(counts);
  }
}

/** Returns what a message of another process says; nothing of one's own, and of what has another form (an older version of the program). */
function countsIn(message: string, self: string): CountedRequests[] {
  const [sender, counts] = parsed(message);
  if (sender === self || !Array.isArray(counts)) return [];
  return counts.flatMap(([cost, requester, times]: unknown[]) =>
    typeof cost === "string" && isCost(cost) && typeof requester === "string" && typeof times === "number"
      ? [{ cost, requester, times }]
      : [],
  );
}

function parsed(message: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(message);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
