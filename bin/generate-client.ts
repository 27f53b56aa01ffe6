/** `npm run db:generate`: makes prisma/client from prisma/schema.prisma, unless it is up to date. */
import { generateClientIfStale } from "./lib/prisma-client";

const made = await generateClientIfStale();
console.log(made ? "Generated prisma/client." : "prisma/client is up to date.");
