import { apiCalls } from "@/lib/api/endpoints/all-calls";
import { serveCalls } from "@/lib/api/serve";
import { whoAsks } from "@/lib/api/who-asks";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

const serve = serveCalls(apiCalls, "/api/v1", { db, whoAsks, clock: systemClock });

// PATCH is no call of ours: it is served to be told so in the words of the API.
export { serve as DELETE, serve as GET, serve as PATCH, serve as POST, serve as PUT };
