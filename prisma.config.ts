import { defineConfig } from "prisma/config";

/** For Prisma's own command line; the project itself migrates with bin/lib/migrations.ts, which downloads nothing. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost:5432/canonry" },
});
