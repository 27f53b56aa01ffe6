import type { Db } from "@/lib/db";
import type { Actor } from "./actor";

/** What every write is given: the database, who acts, and what time it is. */
export type ActionContext = { readonly db: Db; readonly actor: Actor; readonly now: Date };
