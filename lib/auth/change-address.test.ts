import { beforeEach, expect, test, vi } from "vitest";
import { secretIn, testMail } from "@/lib/mail/testing/test-mail";
import { testDb } from "@/prisma/testing/test-database";
import { changeAddress, requestAddressChange } from "./change-address";
import { mailedLink } from "./mailed-link";
import { requestReset } from "./request-reset";
import { anAccountWithAccess } from "./testing/an-account-with-access";

const { db, reset } = await testDb();
const mail = testMail();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const afterHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const password = "a lantern by the rails";
const NEW = "new@example.org";

async function someone() {
  const { userId, email } = await anAccountWithAccess(db, password, now, { verified: true });
  return { db, now, actor: { userId, email, name: "Ada", ownsInstallation: false } };
}
type Someone = Awaited<ReturnType<typeof someone>>;

const ask = (context: Someone, given: { email?: string; password?: string } = {}) =>
  requestAddressChange(context, "10.0.0.1", { email: NEW, password, ...given });
const emailOf = async ({ actor }: Someone) => (await db.user.findUniqueOrThrow({ where: { id: actor.userId } })).email;
async function linkTo(address: string): Promise<string> {
  await mail.deliver();
  return secretIn(mail.box.lastTo(address), "/change-address/");
}

test("an address changes when the link that went to the new one is followed, once, and the old one is told", async () => {
  const ada = await someone();
  expect(await ask(ada)).toEqual({ ok: true, value: { email: NEW } });
  const secret = await linkTo(NEW);
  expect(await emailOf(ada)).toBe(ada.actor.email);
  await requestReset({ db, now, ipAddress: "10.0.0.2" }, ada.actor.email);
  await mail.deliver();
  const ofOld = secretIn(mail.box.lastTo(ada.actor.email), "/reset-password/");
  expect(await changeAddress(ada, secret)).toEqual({ ok: true, value: null });
  expect(await emailOf(ada)).toBe(NEW);
  expect(await changeAddress(ada, secret)).toMatchObject({ failure: { kind: "gone" } });
  expect(await mailedLink(db, "resetPassword", ofOld, now), "what went to the old address works no more").toBeNull();
  await mail.deliver();
  expect(mail.box.lastTo(ada.actor.email).subject).toBe("Your address was changed");
  expect(mail.box.lastTo(ada.actor.email).text).toContain(NEW);
});

test("nothing changes without the password, by the link of another, or after a day", async () => {
  const [ada, eve] = [await someone(), await someone()];
  expect(await ask(ada, { password: "not this one" })).toMatchObject({
    failure: { kind: "invalid", issues: [{ path: "password" }] },
  });
  expect(await ask(ada, { email: ada.actor.email })).toMatchObject({ failure: { issues: [{ path: "email" }] } });
  await mail.deliver();
  expect(mail.box.mails).toEqual([]);
  await ask(ada);
  expect(await changeAddress(eve, await linkTo(NEW))).toMatchObject({ failure: { kind: "gone" } });
  await ask(ada);
  expect(await changeAddress({ ...ada, now: afterHours(24) }, await linkTo(NEW))).toMatchObject({
    failure: { kind: "gone" },
  });
  expect([await emailOf(ada), await emailOf(eve)]).toEqual([ada.actor.email, eve.actor.email]);
});

test("an address that has an account is nobody's way to learn so, and is taken from nobody", async () => {
  const [ada, bea] = [await someone(), await someone()];
  expect(await ask(ada, { email: bea.actor.email })).toEqual({ ok: true, value: { email: bea.actor.email } });
  await mail.deliver();
  expect(mail.box.mails).toEqual([]);
  await ask(ada);
  const secret = await linkTo(NEW);
  await db.user.update({ where: { id: bea.actor.userId }, data: { email: NEW } });
  expect(await changeAddress(ada, secret)).toMatchObject({ failure: { kind: "conflict" } });
  expect(await emailOf(ada)).toBe(ada.actor.email);
});

test("who has no password, and a site without mail, change none", async () => {
  const ada = await someone();
  await db.user.update({ where: { id: ada.actor.userId }, data: { passwordHash: null } });
  expect(await ask(ada)).toMatchObject({ failure: { kind: "conflict" } });
  vi.stubEnv("SMTP_URL", "");
  expect(await ask(ada)).toMatchObject({ failure: { kind: "unavailable" } });
  vi.stubEnv("SMTP_URL", mail.box.url);
});
