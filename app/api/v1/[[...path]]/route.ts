import { authenticate } from "@/lib/api/authenticate";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: systemClock });

// PATCH is no call of ours: it is served to be told so in the words of the API.
export { serve as DELETE, serve as GET, serve as PATCH, serve as POST, serve as PUT };
