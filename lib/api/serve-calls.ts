import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { authenticate } from "./authenticate";
import { apiEndpoints } from "./endpoints/all-endpoints";
import { serveEndpoints } from "./serve";

/** The API of this installation, `/api/v1`. */
export const serveCalls = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate, clock: systemClock });
