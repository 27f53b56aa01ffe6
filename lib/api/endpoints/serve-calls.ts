import { authenticate } from "@/lib/api/authenticate";
import { serveEndpoints } from "@/lib/api/serve";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { apiEndpoints } from "./all-endpoints";

/** The API of this installation, `/api/v1`. */
export const serveCalls = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: systemClock });
