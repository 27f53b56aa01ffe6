import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** So many requests (`points`) in a window of so many seconds (`duration`). */
type Window = { readonly points: number; readonly duration: number };

/**
 * What one account, or one place without an account, may ask for: `steady` all the time, and as much as `burst` on top of it in its
 * longer window. An account has to be scripted to feel any of these; a place may be a school behind one address.
 */
const LIMITS = {
  /** An editor asks for some things with each key that is typed; a program that reads a whole world asks one after another. */
  read: { steady: { points: 300, duration: 10 }, burst: { points: 1_500, duration: 60 } },
  /** Search, suggestions and comparing: up to 0.1 s of work each. Somebody who reviews quickly asks twice a second. */
  search: { steady: { points: 40, duration: 10 }, burst: { points: 200, duration: 60 } },
  /** A program that brings in 150 articles as fast as the server takes them, in 3 to 30 s, is a good user; 600 a minute is the end of it. */
  write: { steady: { points: 50, duration: 10 }, burst: { points: 300, duration: 60 } },
  /** A draft is kept every five seconds while somebody types, in as many tabs as they have: twenty would be many. */
  draft: { steady: { points: 40, duration: 10 }, burst: { points: 120, duration: 60 } },
  /** Comments are written by hand, and each is read by others: one every two seconds is more than anybody types. */
  comment: { steady: { points: 10, duration: 20 }, burst: { points: 60, duration: 600 } },
  /** Reading a source may take seconds. A folder of forty threads goes in at once, then ten a minute. */
  import: { steady: { points: 10, duration: 60 }, burst: { points: 40, duration: 600 } },
  /** A picture costs a second of work, and 20 MB of a line. Forty from a folder go in at once, then one every two seconds. */
  upload: { steady: { points: 30, duration: 60 }, burst: { points: 100, duration: 600 } },
  /** Tokens, feed keys and invitations: made one at a time, by hand. */
  secret: { steady: { points: 5, duration: 60 }, burst: { points: 20, duration: 3_600 } },
  /** Whoever makes a world tries an address or two, and learns by it which private worlds there are. */
  world: { steady: { points: 5, duration: 60 }, burst: { points: 20, duration: 3_600 } },
} as const satisfies Record<string, { readonly steady: Window; readonly burst: Window }>;

/** A kind of request, by what it costs. */
export type Cost = keyof typeof LIMITS;

/** Whether a word names a kind of request. */
export function isCost(word: string): word is Cost {
  return Object.hasOwn(LIMITS, word);
}

/** Who asks: an account by its id, or a place (`clientIp`) where nobody is signed in. */
export type Requester = { readonly userId: string } | { readonly ipAddress: string };

/** So many requests of one requester, as processes tell one another. */
export type CountedRequests = { readonly cost: Cost; readonly requester: string; readonly times: number };

/**
 * Counts requests in the memory of the process: a save must not wait for the database twice. Where several processes serve, each is told a
 * moment later what the others let through (bin/server/exchange-counts.ts).
 */
export class RequestLimits {
  private readonly limiters = new Map<Cost, BurstyRateLimiter>();
  private untold: Map<string, CountedRequests> | undefined;

  /** Counts a request. Failure: `tooMany`, with when to try again. */
  async count(requester: Requester, cost: Cost): Promise<Result<null, TooMany>> {
    if (process.env.CANONRY_RATE_LIMITS === "off") return success(null);
    const key = "userId" in requester ? `user ${requester.userId}` : `place ${requester.ipAddress}`;
    try {
      await this.limiterOf(cost).consume(key);
      this.note(cost, key);
      return success(null);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return failed(tooMany(Math.max(1, Math.ceil(refused.msBeforeNext / 1000))));
    }
  }

  /** Returns what was let through since this was called last, most first; the first call begins it. */
  takeCounts(): readonly CountedRequests[] {
    const counts = [...(this.untold?.values() ?? [])];
    this.untold = new Map();
    return counts.sort((a, b) => b.times - a.times);
  }

  /** Counts what another process let through, as if it had come here. */
  async add({ cost, requester, times }: CountedRequests): Promise<void> {
    const limiter = this.limiterOf(cost);
    for (let time = 0; time < times; time += 1) {
      try {
        await limiter.consume(requester);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return;
      }
    }
  }

  private note(cost: Cost, requester: string): void {
    const key = `${cost} ${requester}`;
    this.untold?.set(key, { cost, requester, times: (this.untold.get(key)?.times ?? 0) + 1 });
  }

  private limiterOf(cost: Cost): BurstyRateLimiter {
    const { steady, burst } = LIMITS[cost];
    const limiter =
      this.limiters.get(cost) ??
      new BurstyRateLimiter(
        new RateLimiterMemory({ ...steady, keyPrefix: cost }),
        new RateLimiterMemory({ ...burst, keyPrefix: `${cost} burst` }),
      );
    this.limiters.set(cost, limiter);
    return limiter;
  }
}

/** Kept here, because pages and the API are bundled apart, and because a development server loads this file anew at every change. */
const globalLimits = globalThis as typeof globalThis & { canonryRequestLimits?: RequestLimits };

/** The counts of this process. */
export function sharedRequestLimits(): RequestLimits {
  globalLimits.canonryRequestLimits ??= new RequestLimits();
  return globalLimits.canonryRequestLimits;
}

/** Counts a request to this process. Failure: `tooMany`, with when to try again. `CANONRY_RATE_LIMITS=off` switches it off. */
export function limitRequests(requester: Requester, cost: Cost): Promise<Result<null, TooMany>> {
  return sharedRequestLimits().count(requester, cost);
}

function tooMany(retryAfterSeconds: number): TooMany {
  const when = retryAfterSeconds === 1 ? "a second" : `${retryAfterSeconds} seconds`;
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = retryAfterSeconds > 90 ? `${minutes} minutes` : when;
  const detail = `Too many requests; nothing was done. Try again in ${wait}.`;
  return { kind: "tooMany", detail, retryAfterSeconds };
}
