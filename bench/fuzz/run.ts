/** `npm run fuzz -- SEED`: what it runs is loaded when there is a database client that fits the schema. */
import { generateClientIfStale } from "@/bin/lib/prisma-client";

await generateClientIfStale();
await import("./run-fuzz");
