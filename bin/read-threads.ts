/** Reads versions of threads that were never read by the rules in force; the start runs it when there are any. */
import { db } from "@/lib/db";
import { readThreadsAgain } from "@/lib/sources/classification/read-again";

const versions = await readThreadsAgain(db, { onlyOld: true });
console.log(`Read anew: ${versions} ${versions === 1 ? "version" : "versions"} of threads.`);
await db.$disconnect();
