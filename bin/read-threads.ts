/** Reads versions of threads that were never read by the rules in force; the start runs it when there are any. */
import { db } from "@/lib/db";
import { reclassifyThreads } from "@/lib/sources/classification/reclassify-threads";

const versions = await reclassifyThreads(db, { onlyOld: true });
console.log(`Read anew: ${versions} ${versions === 1 ? "version" : "versions"} of threads.`);
await db.$disconnect();
