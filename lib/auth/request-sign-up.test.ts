import { beforeEach, describe, expect, test } from "vitest";
import { linkIn } from "@/lib/mail/testing/mail-box";
import { secretIn, testMail } from "@/lib/mail/testing/test-mail";
import { testDb } from "@/prisma/testing/test-database";
import { confirmSignUp, signUpOfLink } from "./confirm-sign-up";
import { requestSignUp, sendSignUpAgain, signUpRequest } from "./request-sign-up";
import { signIn } from "./sign-in";

const { db, reset } = await testDb();
const mail = testMail();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const afterHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const knock = { db, now, ipAddress: "10.0.0.1", device: null };
const password = "a lantern by the rails";
const ada = { name: "Ada", email: "ada@example.org", password };

async function requested(goal = "/") {
  const asked = { input: ada, goal, invitation: null };
  const request = await requestSignUp(knock, asked);
  if (!request.ok) throw new Error(request.failure.detail);
  await mail.deliver();
  return { ...request.value, secret: secretIn(mail.box.lastTo(ada.email), "/sign-up/confirm/") };
}

const NOT_MINE = { ownId: null, password: null, invitation: null };

describe("signing up where mail is configured", () => {
  test("makes an account when the link is followed, once, and its address is verified", async () => {
    const { id, secret } = await requested("/w/river");
    expect(mail.box.lastTo(ada.email).subject).toBe("Confirm your address");
    expect(mail.box.lastTo(ada.email).text).toContain("https://wiki.example/sign-up/confirm/");
    expect(linkIn(mail.box.lastTo(ada.email), "/sign-up/confirm/")).toMatch(/\?callbackUrl=%2Fw%2Friver$/);
    expect(await db.user.count()).toBe(0);
    expect(JSON.stringify(await db.signUpRequest.findMany())).not.toContain(secret);
    expect(await signUpOfLink(knock, secret)).toMatchObject({ id, name: "Ada" });

    expect(await confirmSignUp(knock, { ...NOT_MINE, secret, ownId: id })).toMatchObject({ ok: true });
    expect(await db.user.findFirst()).toMatchObject({ email: ada.email, emailVerified: now, ownsInstallation: true });
    expect(await confirmSignUp(knock, { ...NOT_MINE, secret, ownId: id })).toMatchObject({ failure: { kind: "gone" } });
    expect(await signIn(knock, { email: ada.email, password })).toMatchObject({ ok: true });
  });

  test("until then one cannot sign in, and is told why by the right password alone", async () => {
    await requested();
    const wrong = await signIn(knock, { email: ada.email, password: "not this one" });
    expect(wrong).toMatchObject({ failure: { detail: "The e-mail address or the password is wrong." } });
    const right = await signIn(knock, { email: ada.email, password });
    expect(right.ok ? "" : right.failure.detail).toContain("Confirm your address first");
  });

  test("with somebody else's address gives them nothing that its owner could confirm unawares", async () => {
    const { secret } = await requested();
    expect(await confirmSignUp(knock, { ...NOT_MINE, secret })).toMatchObject({ failure: { kind: "invalid" } });
    expect(await confirmSignUp(knock, { ...NOT_MINE, secret, ownId: "another" })).toMatchObject({ ok: false });
    expect(await db.user.count()).toBe(0);
    expect(await confirmSignUp(knock, { ...NOT_MINE, secret, password }), "in another browser").toMatchObject({
      ok: true,
    });
  });

  test("guessing that password is slowed down", async () => {
    const { secret } = await requested();
    for (let each = 0; each < 6; each++) await confirmSignUp(knock, { ...NOT_MINE, secret, password: "wrong" });
    expect(await confirmSignUp(knock, { ...NOT_MINE, secret, password })).toMatchObject({
      failure: { kind: "tooMany" },
    });
  });

  test("sends again, after which the first link is none; after a day both are", async () => {
    const { id, secret } = await requested();
    expect(await sendSignUpAgain(knock, id, "/")).toMatchObject({ ok: true });
    await mail.deliver();
    const second = secretIn(mail.box.lastTo(ada.email), "/sign-up/confirm/");
    expect(await signUpOfLink(knock, secret)).toBeNull();
    expect(await signUpOfLink(knock, second)).not.toBeNull();
    const tomorrow = { ...knock, now: afterHours(24) };
    expect(await signUpOfLink(tomorrow, second)).toBeNull();
    expect(await sendSignUpAgain(tomorrow, id, "/")).toMatchObject({ failure: { kind: "gone" } });
  });

  test("with an address that has an account answers the same, and tells its owner", async () => {
    await db.user.create({ data: { id: "ada", email: ada.email, name: "Ada" } });
    const request = await requestSignUp(knock, { input: ada, goal: "/", invitation: null });
    expect(request).toMatchObject({ ok: true });
    await mail.deliver();
    expect(mail.box.mails).toHaveLength(1);
    expect(mail.box.lastTo(ada.email)).toMatchObject({ subject: "You already have an account" });
    expect(await sendSignUpAgain(knock, request.ok ? request.value.id : "", "/")).toMatchObject({ ok: true });
    expect(await db.user.count()).toBe(1);
  });

  test("fills nobody's box: five mails an hour to one address", async () => {
    const { id } = await requested();
    for (let each = 0; each < 4; each++) expect((await sendSignUpAgain(knock, id, "/")).ok).toBe(true);
    const elsewhere = { ...knock, ipAddress: "10.0.0.2" };
    expect(await sendSignUpAgain(elsewhere, id, "/")).toMatchObject({ failure: { kind: "tooMany" } });
    await mail.deliver();
    expect(mail.box.mails).toHaveLength(5);
  });

  test("with an address that the mail server refuses says so where one waits for the mail", async () => {
    const { id } = await requested();
    expect(await signUpRequest(db, id, now)).toEqual({ email: ada.email, refused: false });
    mail.box.refused.add(ada.email);
    await sendSignUpAgain(knock, id, "/");
    await mail.deliver();
    expect(await signUpRequest(db, id, now)).toEqual({ email: ada.email, refused: true });
  });

  test("does not open a closed door", async () => {
    await db.user.create({ data: { id: "owner", email: "owner@example.org", name: "Owner" } });
    await db.installation.upsert({
      where: { id: 1 },
      create: { id: 1, signUpOpen: false },
      update: { signUpOpen: false },
    });
    const request = await requestSignUp(knock, { input: ada, goal: "/", invitation: null });
    expect(request).toMatchObject({ failure: { kind: "notAllowed" } });
    await mail.deliver();
    expect(mail.box.mails).toEqual([]);
  });
});
