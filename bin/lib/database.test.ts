import { expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { foreignDatabase } from "./database";

await testDb();
const url = () => process.env.DATABASE_URL ?? "";

test("a database must allow the connections that so many web servers open, and what it lacks is said in numbers", async () => {
  await expect(foreignDatabase(url(), 4)).resolves.toMatchObject({ url: url() });
  await expect(foreignDatabase(url(), 5)).rejects.toThrow(
    "it allows 100 connections, and PROCESSES=5 takes 112; raise max_connections or lower PROCESSES.",
  );
});

test("one web server is content with what there is", async () => {
  await expect(foreignDatabase(url())).resolves.toMatchObject({ url: url() });
});
