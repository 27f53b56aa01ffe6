import { expect, test } from "vitest";
import { settingsFrom } from "./settings";

const production = { production: true };

test("without variables the server listens on this machine's port 3000 alone, with an embedded database and the sample", () => {
  const settings = settingsFrom({}, production);
  expect(settings).toMatchObject({ port: 3000, host: "127.0.0.1", databaseUrl: undefined, sample: true });
  expect(settings.address).toBe("http://localhost:3000");
  expect(settings.dataDir).toMatch(/^\/.*\/\.data$/);
});

test("half a model, or an address that is none, is refused by name", () => {
  const refusal = (env: Record<string, string>) => () => settingsFrom(env, { production: true });
  expect(refusal({ EMBEDDINGS_URL: "http://localhost:11434/v1" })).toThrow("EMBEDDINGS_MODEL");
  expect(refusal({ EMBEDDINGS_URL: "localhost:11434", EMBEDDINGS_MODEL: "m" })).toThrow("EMBEDDINGS_URL");
  expect(refusal({ EMBEDDINGS_URL: "http://localhost:11434/v1", EMBEDDINGS_MODEL: "m" })).not.toThrow();
});

test("a replica needs the database that it is a replica of, and a wrong address is refused without its password", () => {
  const DATABASE_REPLICA_URL = "postgresql://me:hunter2@replica/canonry";
  expect(() => settingsFrom({ DATABASE_REPLICA_URL }, production)).toThrow("DATABASE_URL must name");
  const both = { DATABASE_URL: "postgresql://db/canonry", NEXTAUTH_SECRET: "s" };
  expect(() => settingsFrom({ ...both, DATABASE_REPLICA_URL }, production)).not.toThrow();
  const wrong = () => settingsFrom({ ...both, DATABASE_REPLICA_URL: "replica:hunter2" }, production);
  expect(wrong).toThrow("DATABASE_REPLICA_URL is not an address");
  expect(wrong).not.toThrow("hunter2");
});

test("half a mail server, or an address that is none, is refused by name and without its password", () => {
  const refusal = (env: Record<string, string>) => () => settingsFrom(env, production);
  expect(refusal({ SMTP_URL: "smtp://mail.example.org" })).toThrow("MAIL_FROM must name");
  expect(refusal({ MAIL_FROM: "wiki@example.org" })).toThrow("SMTP_URL must name");
  const wrong = refusal({ SMTP_URL: "https://user:hunter2@mail.example.org", MAIL_FROM: "wiki@example.org" });
  expect(wrong).toThrow("SMTP_URL must be an address");
  expect(wrong).not.toThrow("hunter2");
  expect(refusal({ SMTP_URL: "smtps://mail.example.org", MAIL_FROM: "wiki@example.org" })).not.toThrow();
});

test.each(["abc", "-1", "70000", "3000.5"])("PORT=%s is refused by name", (PORT) => {
  expect(() => settingsFrom({ PORT }, production)).toThrow(`not "${PORT}"`);
});

test("one web server answers unless PROCESSES says otherwise; while developing it is always one", () => {
  expect(settingsFrom({}, production).processes).toBe(1);
  expect(settingsFrom({ PROCESSES: "" }, production).processes).toBe(1);
  expect(settingsFrom({ PROCESSES: "32" }, production).processes).toBe(32);
  expect(settingsFrom({ PROCESSES: "3" }, { production: false }).processes).toBe(1);
});

test.each(["0", "-1", "33", "1.5", "auto"])("PROCESSES=%s is refused with what would do", (PROCESSES) => {
  expect(() => settingsFrom({ PROCESSES }, production)).toThrow(/from 1 to 32, not ".*number of cores/);
});

test("a database of one's own needs a secret of one's own, but for development", () => {
  const env = { DATABASE_URL: "postgresql://db/canonry" };
  expect(() => settingsFrom(env, production)).toThrow("NEXTAUTH_SECRET must be set");
  expect(settingsFrom(env, { production: false }).authSecret).toBeUndefined();
  expect(settingsFrom({ ...env, NEXTAUTH_SECRET: "s" }, production).authSecret).toBe("s");
});

test("the address is what NEXTAUTH_URL says, else host and port", () => {
  expect(settingsFrom({ NEXTAUTH_URL: "https://canonry.example/" }, production).address).toBe(
    "https://canonry.example",
  );
  expect(settingsFrom({ HOST: "wiki.example", PORT: "80" }, production).address).toBe("http://wiki.example:80");
  expect(settingsFrom({ HOST: "0.0.0.0" }, production).address).toBe("http://localhost:3000");
});

test("SAMPLE=0 means no sample world", () => {
  expect(settingsFrom({ SAMPLE: "0" }, production).sample).toBe(false);
});

test("a bucket that is configured by half is said at the start", () => {
  const refusal = (env: Record<string, string>) => () => settingsFrom(env, { production: true });
  const whole = {
    FILES_S3_ENDPOINT: "https://s3.example.org",
    FILES_S3_BUCKET: "wiki",
    FILES_S3_ACCESS_KEY_ID: "key",
    FILES_S3_SECRET_ACCESS_KEY: "secret",
  };
  expect(refusal(whole)).not.toThrow();
  expect(refusal({ ...whole, FILES_S3_ENDPOINT: "s3.example.org" })).toThrow("FILES_S3_ENDPOINT must be an address");
  for (const name of Object.keys(whole).slice(1))
    expect(refusal({ ...whole, [name]: "" })).toThrow(`${name} must be set`);
});
