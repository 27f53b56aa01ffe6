import type { Actor } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";

/** What every write is given: the database, who acts, and what time it is. */
export type Act = { readonly db: Db; readonly actor: Actor; readonly now: Date };
