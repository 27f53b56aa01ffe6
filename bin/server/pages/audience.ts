import pg from "pg";
import { cookieIn } from "@/lib/auth/cookie-in";
import { hasEnded } from "@/lib/auth/session";
import { sessionCookieName, sessionIdIn } from "@/lib/auth/session-token";

/** Connections for these questions alone: each takes a fraction of a millisecond. */
const CONNECTIONS = 2;
/** Whoever waits longer for an answer, in ms, is made a page of their own, which then says what is wrong. */
const ANSWER_MS = 2_000;

/** The world that is there, and the session of a member of it whose account is not suspended, if this is one. */
const QUESTION = `
  SELECT world.visibility, session."createdAt", session."lastSeenAt" FROM "World" AS world
  LEFT JOIN ("Session" AS session
    JOIN "User" AS person ON person.id = session."userId"
      AND person."suspendedAt" IS NULL AND person."sessionEpoch" = session.epoch
    JOIN "Membership" AS member ON member."userId" = person.id
  ) ON member."worldId" = world.id AND session.id = $2
  WHERE world.slug = $1 AND world."deletedAt" IS NULL AND world."takenDownAt" IS NULL`;

type Row = {
  readonly visibility: "public" | "private";
  readonly createdAt: Date | null;
  readonly lastSeenAt: Date | null;
};

/** Asks the database which page of a world somebody may be sent, each time anew. */
export class AudienceReader {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, application_name: "canonry audience" });
    this.pool.on("error", () => {});
  }

  /**
   * Resolves to whose page of the world is theirs: that of all who have signed in where the world is public, that of its members where
   * they are one; null for everybody else, where there is no such world, and where the database does not answer.
   */
  async audienceOf(cookies: string, world: string): Promise<"signed-in" | "members" | null> {
    try {
      const token = cookieIn(cookies, sessionCookieName());
      const session = token === undefined ? null : await sessionIdIn(token);
      const asked = { name: "audience", text: QUESTION, values: [world, session], query_timeout: ANSWER_MS };
      const { rows } = await this.pool.query<Row>(asked);
      return rows[0] ? audienceIn(rows[0], new Date()) : null;
    } catch {
      return null;
    }
  }

  async end(): Promise<void> {
    await this.pool.end();
  }
}

function audienceIn({ visibility, createdAt, lastSeenAt }: Row, now: Date): "signed-in" | "members" | null {
  if (visibility === "public") return "signed-in";
  return createdAt && lastSeenAt && !hasEnded({ createdAt, lastSeenAt }, now) ? "members" : null;
}
