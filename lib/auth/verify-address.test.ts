import { beforeEach, describe, expect, test } from "vitest";
import { secretIn, testMail } from "@/lib/mail/testing/test-mail";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { resetByMail } from "./reset-by-mail";
import { anAccountWithAccess } from "./testing/an-account-with-access";
import { requestVerification, verifyAddress } from "./verify-address";

const { db, reset } = await testDb();
const mail = testMail();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const password = "a lantern by the rails";

const anAccount = (given = {}) => anAccountWithAccess(db, password, now, given);

describe("an address of an account from before", () => {
  test("is verified by its link, in a session of that account alone", async () => {
    const { context, userId, email, left } = await anAccount();
    const owner = { db, actor: await aPerson(db, "the owner of the address"), now };
    expect(await requestVerification(context, "10.0.0.1")).toEqual({ ok: true, value: { email } });
    await mail.deliver();
    const secret = secretIn(mail.box.lastTo(email), "/verify-address/");
    expect(
      await resetByMail(db, secret, { password: "another lantern", endPrograms: false, endProviders: false }, now),
    ).toMatchObject({
      failure: { kind: "gone" },
    });
    expect(await verifyAddress(owner, secret)).toMatchObject({ failure: { kind: "gone" } });
    await requestVerification(context, "10.0.0.1");
    await mail.deliver();
    const second = secretIn(mail.box.lastTo(email), "/verify-address/");
    expect(await verifyAddress(context, second)).toMatchObject({ ok: true });
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).emailVerified).toEqual(now);
    expect(await left()).toEqual({ session: true, token: true, key: true, provider: true });
    expect(await requestVerification(context, "10.0.0.1")).toMatchObject({ failure: { kind: "conflict" } });
  });
});
