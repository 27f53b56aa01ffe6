import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { linkIn, MailBox, type ReceivedMail } from "@/lib/mail/testing/mail-box";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { confirmSignUp, signUpOfLink } from "./confirm-sign-up";
import { createFeedKey } from "./create-feed-key";
import { createSession } from "./create-session";
import { createToken } from "./create-token";
import { feedViewer } from "./feed-viewer";
import { hashPassword } from "./password";
import { livingSession, sessionsOf } from "./read-sessions";
import { requestReset } from "./request-reset";
import { requestSignUp, sendSignUpAgain } from "./request-sign-up";
import { resetByMail } from "./reset-by-mail";
import { signIn } from "./sign-in";
import { viewerOfToken } from "./token-actor";
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
const afterHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const knock = { db, now, ipAddress: "10.0.0.1", device: null };
const password = "a lantern by the rails";
const ada = { name: "Ada", email: "ada@example.org", password };
const secretIn = (mail: ReceivedMail, start: string) => linkIn(mail, start).replace(/^.*\/|\?.*$/g, "");

/** An account whose address nobody verified, with a password, a session, a token, a feed key and a linked provider. */
async function anAccount({ verified = false } = {}) {
  const person = await aPerson(db, "Ada");
  const { userId, email } = person;
  const data = { passwordHash: await hashPassword(password), emailVerified: verified ? now : null };
  await db.user.update({ where: { id: userId }, data });
  const context = { db, actor: person, now };
  const session = await createSession(db, { userId, sessionEpoch: 0 }, { agent: "", ipAddress: "" }, now);
  const [token, key] = [await createToken(context, { name: "t" }), await createFeedKey(context, { name: "k" })];
  if (!token.ok || !key.ok) throw new Error("no secrets");
  await db.account.create({ data: { userId, type: "oauth", provider: "github", providerAccountId: userId } });
  const authorization = `Bearer ${token.value.token}`;
  const left = async () => ({
    session: (await livingSession(db, session, now)) !== null,
    token: (await viewerOfToken(db, authorization, now)).ok,
    key: (await feedViewer(db, { key: key.value.token, authorization: null }, now)).ok,
    provider: (await db.account.count({ where: { userId } })) > 0,
  });
  return { context, userId, email, left };
}

async function requested(goal = "/") {
  const asked = { input: ada, goal, invitation: null };
  const request = await requestSignUp(knock, asked);
  if (!request.ok) throw new Error(request.failure.detail);
  return { ...request.value, secret: secretIn(box.lastTo(ada.email), "/sign-up/confirm/") };
}

const NOT_MINE = { ownId: null, password: null, invitation: null };

describe("signing up where mail is configured", () => {
  test("makes an account when the link is followed, once, and its address is verified", async () => {
    const { id, secret, sent } = await requested("/w/river");
    expect(sent).toBe(true);
    expect(box.lastTo(ada.email).subject).toBe("Confirm your address");
    expect(box.lastTo(ada.email).text).toContain("https://wiki.example/sign-up/confirm/");
    expect(linkIn(box.lastTo(ada.email), "/sign-up/confirm/")).toMatch(/\?callbackUrl=%2Fw%2Friver$/);
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
    const second = secretIn(box.lastTo(ada.email), "/sign-up/confirm/");
    expect(await signUpOfLink(knock, secret)).toBeNull();
    expect(await signUpOfLink(knock, second)).not.toBeNull();
    const tomorrow = { ...knock, now: afterHours(24) };
    expect(await signUpOfLink(tomorrow, second)).toBeNull();
    expect(await sendSignUpAgain(tomorrow, id, "/")).toMatchObject({ failure: { kind: "gone" } });
  });

  test("with an address that has an account answers the same, and tells its owner", async () => {
    await db.user.create({ data: { id: "ada", email: ada.email, name: "Ada" } });
    const request = await requestSignUp(knock, { input: ada, goal: "/", invitation: null });
    expect(request).toMatchObject({ ok: true, value: { sent: true } });
    expect(box.mails).toHaveLength(1);
    expect(box.lastTo(ada.email)).toMatchObject({ subject: "You have an account already" });
    expect(await sendSignUpAgain(knock, request.ok ? request.value.id : "", "/")).toMatchObject({ ok: true });
    expect(await db.user.count()).toBe(1);
  });

  test("fills nobody's box: five mails an hour to one address", async () => {
    const { id } = await requested();
    for (let each = 0; each < 4; each++) expect((await sendSignUpAgain(knock, id, "/")).ok).toBe(true);
    const elsewhere = { ...knock, ipAddress: "10.0.0.2" };
    expect(await sendSignUpAgain(elsewhere, id, "/")).toMatchObject({ failure: { kind: "tooMany" } });
    expect(box.mails).toHaveLength(5);
  });

  test("is kept while the mail server is away, and can be sent when it is back", async () => {
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    const request = await requestSignUp(knock, { input: ada, goal: "/", invitation: null });
    if (!request.ok) throw new Error(request.failure.detail);
    expect(request.value.sent).toBe(false);
    expect(await sendSignUpAgain(knock, request.value.id, "/")).toMatchObject({ failure: { kind: "unavailable" } });
    vi.stubEnv("SMTP_URL", box.url);
    expect(await sendSignUpAgain(knock, request.value.id, "/")).toMatchObject({ ok: true });
    expect(box.mails).toHaveLength(1);
  });

  test("an address that the mail server refuses is told at its field", async () => {
    box.refused.add(ada.email);
    const request = await requestSignUp(knock, { input: ada, goal: "/", invitation: null });
    expect(request).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "email" }] } });
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
    expect(box.mails).toEqual([]);
  });
});

describe("a forgotten password", () => {
  const choice = { password: "another lantern", endPrograms: false, endProviders: false };

  test("is chosen anew by a link, once, which ends all sessions, and the rest as requested", async () => {
    const { email, userId, left } = await anAccount({ verified: true });
    expect(await requestReset(knock, email)).toEqual({ ok: true, value: null });
    const secret = secretIn(box.lastTo(email), "/reset-password/");
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
    await resetByMail(db, secretIn(box.lastTo(email), "/reset-password/"), choice, now);
    expect(await left()).toEqual({ session: false, token: true, key: true, provider: true });
  });

  test("of an address that nobody verified hands the account to its owner alone", async () => {
    const { email, userId, left } = await anAccount();
    await requestReset(knock, email);
    await resetByMail(db, secretIn(box.lastTo(email), "/reset-password/"), choice, now);
    expect(await left()).toEqual({ session: false, token: false, key: false, provider: false });
    expect(await sessionsOf(db, userId, now)).toEqual([]);
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).emailVerified).toEqual(now);
  });

  test("answers the same, as slowly, for an address that has no account or takes no mail", async () => {
    const { email } = await anAccount();
    const { email: refused } = await anAccount();
    box.refused.add(refused);
    for (const each of [email, "nobody@example.org", refused]) {
      const began = performance.now();
      expect(await requestReset(knock, each)).toEqual({ ok: true, value: null });
      expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    }
    expect(box.mails.map(({ to }) => to)).toEqual([email]);
  });

  test("says so for both when the mail server is away, and can be asked for again", async () => {
    const { email } = await anAccount();
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    const answers = [await requestReset(knock, email), await requestReset(knock, "nobody@example.org")];
    vi.stubEnv("SMTP_URL", box.url);
    expect(answers[0]).toMatchObject({ failure: { kind: "unavailable" } });
    expect(answers[1]).toEqual(answers[0]);
    expect(await requestReset(knock, email)).toMatchObject({ ok: true });
    expect(box.mails).toHaveLength(1);
  });

  test("has a link for an hour, and only the newest", async () => {
    const { email } = await anAccount();
    await requestReset(knock, email);
    const first = secretIn(box.lastTo(email), "/reset-password/");
    await requestReset(knock, email);
    const second = secretIn(box.lastTo(email), "/reset-password/");
    expect(await resetByMail(db, first, choice, now)).toMatchObject({ failure: { kind: "gone" } });
    expect(await resetByMail(db, second, choice, afterHours(1))).toMatchObject({ failure: { kind: "gone" } });
    expect(await resetByMail(db, second, choice, now)).toMatchObject({ ok: true });
  });
});

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
