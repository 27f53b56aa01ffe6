import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["node_modules", ".next", "e2e"],
    globalSetup: ["prisma/testing/database-broker.ts"],
    // A worker process has one database (prisma/testing/test-database.ts); files share the process's place, not its memory.
    pool: "forks",
    testTimeout: 15_000,
    hookTimeout: 60_000,
  },
});
