import { apiCalls } from "@/lib/api/all-calls";
import { serveCalls } from "@/lib/api/serve";
import { whoAsks } from "@/lib/api/who-asks";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

const serve = serveCalls(apiCalls, "/api/v1", { db, whoAsks, clock: systemClock });

export { serve as DELETE, serve as GET, serve as POST, serve as PUT };
