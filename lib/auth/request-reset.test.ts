import { beforeEach, describe, expect, test, vi } from "vitest";
import { secretIn, testMail } from "@/lib/mail/testing/test-mail";
import { testDb } from "@/prisma/testing/test-database";
import { sessionsOf } from "./read-sessions";
import { requestReset } from "./request-reset";
import { resetByMail } from "./reset-by-mail";
import { signIn } from "./sign-in";
import { anAccountWithAccess } from "./testing/an-account-with-access";

const { db, reset } = await testDb();
const mail = testMail();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const afterHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const knock = { db, now, ipAddress: "10.0.0.1", device: null };
const password = "a lantern by the rails";

const anAccount = (given = {}) => anAccountWithAccess(db, password, now, given);

describe("a forgotten password", () => {
  const choice = { password: "another lantern", endPrograms: false, endProviders: false };

  test("is chosen anew by a link, once, which ends all sessions, and the rest as requested", async () => {
    const { email, userId, left } = await anAccount({ verified: true });
    expect(await requestReset(knock, email)).toEqual({ ok: true, value: null });
    await mail.deliver();
    const secret = secretIn(mail.box.lastTo(email), "/reset-password/");
    const weak = await resetByMail(db, secret, { ...choice, password: "password123" }, now);
    expect(weak).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "password" }] } });
    const done = await resetByMail(db, secret, { ...choice, endPrograms: true }, now);
    expect(done).toEqual({ ok: true, value: { userId, sessionEpoch: 1 } });
    expect(await left()).toEqual({ session: false, token: false, key: false, provider: true });
    expect(await signIn(knock, { email, password })).toMatchObject({ ok: false });
    expect(await signIn(knock, { email, password: choice.password })).toMatchObject({ ok: true });
    expect(await resetByMail(db, secret, choice, now)).toMatchObject({ failure: { kind: "gone" } });
  });

  test("of a verified address leaves tokens, keys and providers where the person wants it", async () => {
    const { email, left } = await anAccount({ verified: true });
    await requestReset(knock, email);
    await mail.deliver();
    await resetByMail(db, secretIn(mail.box.lastTo(email), "/reset-password/"), choice, now);
    expect(await left()).toEqual({ session: false, token: true, key: true, provider: true });
  });

  test("of an address that nobody verified hands the account to its owner alone", async () => {
    const { email, userId, left } = await anAccount();
    await requestReset(knock, email);
    await mail.deliver();
    await resetByMail(db, secretIn(mail.box.lastTo(email), "/reset-password/"), choice, now);
    expect(await left()).toEqual({ session: false, token: false, key: false, provider: false });
    expect(await sessionsOf(db, userId, now)).toEqual([]);
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).emailVerified).toEqual(now);
  });

  test("answers the same, as slowly, for an address that has no account or takes no mail", async () => {
    const { email } = await anAccount();
    const { email: refused } = await anAccount();
    mail.box.refused.add(refused);
    for (const each of [email, "nobody@example.org", refused]) {
      const began = performance.now();
      expect(await requestReset(knock, each)).toEqual({ ok: true, value: null });
      expect(performance.now() - began).toBeGreaterThanOrEqual(290);
    }
    await mail.deliver();
    expect(mail.box.mails.map(({ to }) => to)).toEqual([email]);
    expect(await db.failedMail.findMany()).toMatchObject([
      { to: refused, occasion: "resetPassword", reason: expect.stringContaining("No such box"), attempts: 1 },
    ]);
  });

  test("says so for both where mail is not configured, and queues nothing", async () => {
    const { email } = await anAccount();
    vi.stubEnv("SMTP_URL", "");
    const answers = [await requestReset(knock, email), await requestReset(knock, "nobody@example.org")];
    vi.stubEnv("SMTP_URL", mail.box.url);
    expect(answers[0]).toMatchObject({ failure: { kind: "unavailable" } });
    expect(answers[1]).toEqual(answers[0]);
    await mail.deliver();
    expect(mail.box.mails).toEqual([]);
  });

  test("has a link for an hour, and only the newest", async () => {
    const { email } = await anAccount();
    await requestReset(knock, email);
    await mail.deliver();
    const first = secretIn(mail.box.lastTo(email), "/reset-password/");
    await requestReset(knock, email);
    await mail.deliver();
    const second = secretIn(mail.box.lastTo(email), "/reset-password/");
    expect(await resetByMail(db, first, choice, now)).toMatchObject({ failure: { kind: "gone" } });
    expect(await resetByMail(db, second, choice, afterHours(1))).toMatchObject({ failure: { kind: "gone" } });
    expect(await resetByMail(db, second, choice, now)).toMatchObject({ ok: true });
  });
});
