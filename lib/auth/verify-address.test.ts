import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { linkIn, MailBox, type ReceivedMail } from "@/lib/mail/testing/mail-box";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { resetByMail } from "./reset-by-mail";
import { anAccountWithAccess } from "./testing/an-account-with-access";
import { requestVerification, verifyAddress } from "./verify-address";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
let box: MailBox;

beforeAll(async () => {
  box = await MailBox.open();
  vi.stubEnv("SMTP_URL", box.url);
  vi.stubEnv("MAIL_FROM", "Canonry <wiki@example.net>");
  vi.stubEnv("NEXTAUTH_URL", "https://wiki.example");
});
beforeEach(async () => {
  await reset();
  box.mails.length = 0;
  box.refused.clear();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await box.close();
});

const now = new Date("2026-03-01T12:00:00Z");
const password = "a lantern by the rails";
const secretIn = (mail: ReceivedMail, start: string) => linkIn(mail, start).replace(/^.*\/|\?.*$/g, "");

const anAccount = (given = {}) => anAccountWithAccess(db, password, now, given);

describe("an address of an account from before", () => {
  test("is verified by its link, in a session of that account alone", async () => {
    const { context, userId, email, left } = await anAccount();
    const owner = { db, actor: await aPerson(db, "the owner of the address"), now };
    expect(await requestVerification(context, "10.0.0.1")).toEqual({ ok: true, value: { email } });
    const secret = secretIn(box.lastTo(email), "/verify-address/");
    expect(
      await resetByMail(db, secret, { password: "another lantern", endPrograms: false, endProviders: false }, now),
    ).toMatchObject({
      failure: { kind: "gone" },
    });
    expect(await verifyAddress(owner, secret)).toMatchObject({ failure: { kind: "gone" } });
    await requestVerification(context, "10.0.0.1");
    const second = secretIn(box.lastTo(email), "/verify-address/");
    expect(await verifyAddress(context, second)).toMatchObject({ ok: true });
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).emailVerified).toEqual(now);
    expect(await left()).toEqual({ session: true, token: true, key: true, provider: true });
    expect(await requestVerification(context, "10.0.0.1")).toMatchObject({ failure: { kind: "conflict" } });
  });
});
