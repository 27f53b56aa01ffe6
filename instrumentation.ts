import type { TextFollower } from "./lib/articles/revisions/follow-texts";
import type { ContradictionFollower } from "./lib/canon/contradictions/follow-contradictions";
import type { MailWorker } from "./lib/mail/mail-worker";

/** So long after the database has opened, in ms, the queue of mails and votes is loaded: the first pages come first. */
const QUEUE_AFTER_MS = 2_000;

/** Kept here, because a development server loads this file anew at every change; `canonryDatabaseOpens` and the end are of bin/server/main.ts. */
const globalServer = globalThis as typeof globalThis & {
  canonryTextFollower?: TextFollower;
  canonryContradictionFollower?: ContradictionFollower;
  canonryMailWorker?: MailWorker;
  canonryDatabaseOpens?: Promise<void>;
};

/** Next runs this once when the server begins; a build has no database. */
export async function register(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (process.env.NEXT_RUNTIME !== "nodejs" || !url) return;
  (await import("./lib/language/follow-requests")).followRequests();
  const [{ TextFollower }, { db }] = [await import("./lib/articles/revisions/follow-texts"), await import("./lib/db")];
  globalServer.canonryTextFollower ??= new TextFollower(db, url);
  const follower = globalServer.canonryTextFollower;
  // Next is loaded while the database starts.
  const opens = Promise.resolve(globalServer.canonryDatabaseOpens);
  void opens.then(async () => {
    await follower.start();
    await offerApi();
    await followContradictions(url);
    await readOlderDates();
  });
  void opens.then(() => setTimeout(() => void startQueue(url), QUEUE_AFTER_MS).unref());
}

async function followContradictions(url: string): Promise<void> {
  const [{ ContradictionFollower }, { db }] = [
    await import("./lib/canon/contradictions/follow-contradictions"),
    await import("./lib/db"),
  ];
  globalServer.canonryContradictionFollower ??= new ContradictionFollower(db, url);
  await globalServer.canonryContradictionFollower.start();
}

async function startQueue(url: string): Promise<void> {
  if (globalServer.canonryMailWorker) return;
  const [{ mailWorker }, { db }] = [await import("./lib/activity/mails/start-mail"), await import("./lib/db")];
  globalServer.canonryMailWorker = mailWorker(db, url);
  await globalServer.canonryMailWorker.start();
}

/** After all else: nobody calls before they have seen a page. */
async function offerApi(): Promise<void> {
  const [{ offerCalls }, { serveCalls }] = [
    await import("./lib/api/calls-before-next"),
    await import("./lib/api/endpoints/serve-calls"),
  ];
  offerCalls(serveCalls);
}

/** Once, after an update: claims that were saved before their dates were kept, and revisions from before the index of standpoints. */
async function readOlderDates(): Promise<void> {
  const [{ readClaimDates }, { indexOlderRevisions }, { db }] = [
    await import("./lib/articles/revisions/read-claim-dates"),
    await import("./lib/articles/revisions/project-standpoints"),
    await import("./lib/db"),
  ];
  await readClaimDates(db).catch((error: unknown) => console.error("Dates of older claims could not be read:", error));
  await indexOlderRevisions(db).catch((error: unknown) => console.error("Older revisions were not indexed:", error));
}
