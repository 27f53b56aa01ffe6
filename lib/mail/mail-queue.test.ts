import { beforeEach, describe, expect, test, vi } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { enqueueMail } from "./enqueue-mail";
import type { Mail } from "./mail";
import { mailTasks } from "./mail-tasks";
import { MailWorker, releaseAbandoned } from "./mail-worker";
import { testMail } from "./testing/test-mail";

const { db, reset } = await testDb();
const mail = testMail();
beforeEach(async () => {
  await reset();
  vi.useRealTimers();
});

const to = (address: string, subject = "Confirm your address"): Mail => ({
  occasion: "confirmSignUp",
  to: address,
  subject,
  text: "Follow https://wiki.example/sign-up/confirm/a-secret-link\n",
});
const queue = (address: string, key = address) => db.$transaction((tx) => enqueueMail(tx, to(address), key));
const received = () => mail.box.mails.map((each) => each.to).sort();
const waiting = async () => {
  const rows = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM graphile_worker.jobs`;
  return rows[0]?.count;
};
/** As if so much time had gone by for whoever sends. */
function minutesLater(minutes: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 });
}

describe("a mail", () => {
  test("is sent when what causes it is committed, and not when it is rolled back", async () => {
    await queue("ada@example.org");
    const failing = db.$transaction(async (tx) => {
      await enqueueMail(tx, to("bea@example.org"), "b");
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    await mail.deliver();
    expect(received()).toEqual(["ada@example.org"]);
    expect(await waiting()).toBe(0);
  });

  test("waits under its key once, and so that nobody who reads the database has its links", async () => {
    await queue("ada@example.org", "one");
    await queue("ada@example.org", "one");
    await queue("ada@example.org", "another");
    const rows = await db.$queryRaw`SELECT payload::text FROM graphile_worker._private_jobs`;
    expect(JSON.stringify(rows)).not.toContain("a-secret-link");
    await mail.deliver();
    expect(mail.box.mails).toHaveLength(2);
    expect(mail.box.lastTo("ada@example.org").text).toContain("a-secret-link");
  });

  test("that was sealed under another secret is none, and says so to the owner", async () => {
    await queue("ada@example.org");
    vi.stubEnv("NEXTAUTH_SECRET", "another secret");
    await mail.deliver();
    vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests");
    expect(mail.box.mails).toEqual([]);
    expect(await waiting()).toBe(1);
  });
});

describe("a mail server", () => {
  test("that is down for an hour gets each mail once when it is back", async () => {
    for (const each of ["ada@example.org", "bea@example.org", "cleo@example.org"]) await queue(each);
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    let attempts = 0;
    for (let minute = 0; minute < 60; minute += 2) {
      await mail.deliver();
      minutesLater(2);
      attempts += 1;
    }
    expect(attempts).toBe(30);
    expect(await waiting(), "none is given up").toBe(3);
    vi.stubEnv("SMTP_URL", mail.box.url);
    for (let minute = 0; minute < 60; minute += 10) {
      minutesLater(10);
      await mail.deliver();
    }
    expect(received()).toEqual(["ada@example.org", "bea@example.org", "cleo@example.org"]);
    expect(await waiting()).toBe(0);
    expect(await db.failedMail.count()).toBe(0);
  });

  test("that greylists gets it at the second attempt", async () => {
    mail.box.greylisted.add("ada@example.org");
    await queue("ada@example.org");
    await mail.deliver();
    expect(received()).toEqual([]);
    minutesLater(1);
    await mail.deliver();
    expect(received()).toEqual(["ada@example.org"]);
  });

  test.each([
    ["an address", "refused", "No such box"],
    ["what the mail says", "rejected", "Looks like advertising"],
  ] as const)("that refuses %s for good is not asked again: the owner sees it", async (_what, how, words) => {
    mail.box[how].add("ada@example.org");
    await queue("ada@example.org");
    await mail.deliver();
    mail.box.clear();
    minutesLater(60);
    await mail.deliver();
    expect(mail.box.mails).toEqual([]);
    expect(await db.failedMail.findMany()).toMatchObject([
      { occasion: "confirmSignUp", to: "ada@example.org", reason: expect.stringContaining(words), attempts: 1 },
    ]);
  });

  test("that is away for days is given up, which the owner sees", async () => {
    await queue("ada@example.org");
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    for (let attempt = 0; attempt < 16; attempt++) {
      await mail.deliver();
      minutesLater(7 * 60);
    }
    vi.stubEnv("SMTP_URL", mail.box.url);
    expect(await db.failedMail.findMany()).toMatchObject([
      { to: "ada@example.org", attempts: 16, reason: expect.stringContaining("ECONNREFUSED") },
    ]);
    expect(await waiting()).toBe(0);
  });

  test("that is slow gets each mail once from two processes", async () => {
    mail.box.slowMs = 200;
    const addresses = Array.from({ length: 8 }, (_none, index) => `person${index}@example.org`);
    for (const each of addresses) await queue(each);
    await Promise.all([mail.deliver(), mail.deliver()]);
    expect(received()).toEqual(addresses);
  });
});

test("a process hears of a mail at once, and ends when the one under way is handed over", async () => {
  const worker = new MailWorker(db, process.env.DATABASE_URL ?? "", mailTasks(db, {}), async () => {});
  await worker.start();
  await queue("ada@example.org");
  await mail.box.arrived("ada@example.org");
  mail.box.slowMs = 300;
  await queue("bea@example.org");
  await vi.waitFor(async () =>
    expect(await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE locked_at IS NOT NULL`).toHaveLength(1),
  );
  await worker.stop();
  expect(received()).toEqual(["ada@example.org", "bea@example.org"]);
  expect(await waiting()).toBe(0);
});

test("what a process had that was killed is sent by another after ten minutes, under the same Message-ID", async () => {
  await queue("ada@example.org", "a key");
  const ofDead = async (minutes: number) => {
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now() - make_interval(mins => ${minutes}::int)`;
    await releaseAbandoned(db, new Date());
    await mail.deliver();
  };
  await ofDead(9);
  expect(mail.box.mails).toEqual([]);
  await ofDead(11);
  const { headers } = mail.box.lastTo("ada@example.org");
  await queue("ada@example.org", "a key");
  await mail.deliver();
  expect(mail.box.mails.map((each) => each.headers.get("message-id"))).toEqual([
    headers.get("message-id"),
    headers.get("message-id"),
  ]);
  expect(headers.get("message-id")).toMatch(/^<[0-9a-f]{32}@wiki\.example>$/);
});

describe("a subject", () => {
  const subjectOf = async (subject: string) => {
    await db.$transaction((tx) => enqueueMail(tx, to("ada@example.org", subject), subject.slice(0, 20)));
    await mail.deliver();
    return mail.box.lastTo("ada@example.org");
  };

  test("begins no other header", async () => {
    const { subject, headers } = await subjectOf("River\r\nBcc: eve@example.org\u2028\nX-Own: 1");
    expect(subject).toBe("River Bcc: eve@example.org X-Own: 1");
    expect([...headers.keys()]).not.toContain("bcc");
    expect([...headers.keys()]).not.toContain("x-own");
    expect(received()).toEqual(["ada@example.org"]);
  });

  test("turns nothing around, and keeps the scripts and emoji that it has", async () => {
    const { subject } = await subjectOf("\u202eevil\u202c נהר 👩‍👩‍👧 “River”");
    expect(subject).toBe("evil נהר 👩‍👩‍👧 “River”");
  });

  test("is cut between letters as they are seen", async () => {
    expect((await subjectOf("👩‍👩‍👧".repeat(120))).subject).toBe("👩‍👩‍👧".repeat(120));
    expect((await subjectOf("👩‍👩‍👧".repeat(121))).subject).toBe(`${"👩‍👩‍👧".repeat(119)}…`);
  });
});
