/**
 * The web server of production: `bin/server/main.ts PORT HOST`, started by `npm start` (bin/lib/web-server.ts) with everything in its
 * environment. A request passes the handlers below from top to bottom; Next is the last one.
 */
import cluster from "node:cluster";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import next from "next";
import { sharedRequestLimits } from "@/lib/auth/limit-requests";
import { answerCalls } from "./answer-calls";
import { carryMarkup } from "./carry-markup";
import { checkAction } from "./check-action";
import { checkAddress } from "./check-address";
import { checkMethod } from "./check-method";
import { checkNavigation } from "./check-navigation";
import { databaseOpens } from "./database-opens";
import { DatabaseWatch } from "./database-watch";
import { Drain } from "./drain";
import type { Handler } from "./exchange";
import { CountsExchange } from "./exchange-counts";
import { explainNotFound } from "./explain-not-found";
import { passOnAddress, trustedProxiesIn } from "./forwarded-address";
import { floorIn } from "./free-space";
import { frontServer } from "./front-server";
import { limitWork } from "./limit-work";
import { mindDials } from "./mind-dials";
import { needDatabase } from "./need-database";
import { needSpace } from "./need-space";
import { AudienceReader } from "./pages/audience";
import { dropWhenProtectionsEnd } from "./pages/ended-protections";
import { fillFrames } from "./pages/fill-frames";
import { Freshness } from "./pages/freshness";
import { keepPages } from "./pages/keep-pages";
import { pageCacheIn, sharingIn } from "./pages/page-settings";
import { PageStore } from "./pages/page-store";
import { sharePages } from "./pages/share-pages";
import { readPublic } from "./replica/read-public";
import { Replica } from "./replica/replica";
import { setSecurityHeaders } from "./security-headers";
import { showFault } from "./show-fault";
import { dropSlowClients } from "./slow-clients";
import { speakLanguage } from "./speak-language";

/** Answers that are under way get so long when the server is to end, in ms: less than bin/lib/web-server.ts waits before it kills. */
const DRAIN_MS = 8_000;
/** Connections that the kernel holds until we take them: with its 511 a crowd would wait for a second attempt. */
const BACKLOG = 4_096;

const [port = "3000", host = "127.0.0.1"] = process.argv.slice(2);
const { DATABASE_URL = "", DATABASE_REPLICA_URL = "", DATABASE_FOLDER, NEXTAUTH_URL = "" } = process.env;

// Read by the pages, which run in this process: nobody outside can say that a page is made for others.
const sharedPageSecret = randomBytes(16).toString("hex");
process.env.SHARED_PAGE_SECRET = sharedPageSecret;

// The launcher starts the database meanwhile; what Next starts with itself (instrumentation.ts) waits for it as well.
const opens = databaseOpens();
Object.assign(globalThis, { canonryDatabaseOpens: opens });

const pages = next({
  dev: false,
  dir: fileURLToPath(new URL("../..", import.meta.url)),
  port: Number(port),
  hostname: host,
});
const store = new PageStore(pageCacheIn(process.env));
// One process with a database of its own is alone with it.
const counts = DATABASE_FOLDER && !cluster.isWorker ? undefined : new CountsExchange(sharedRequestLimits());
const database = new DatabaseWatch(DATABASE_URL, [
  {
    channel: "canonry_pages",
    hear: (world) => (world === "*" ? store.dropAll() : store.drop(world)),
    miss: () => store.dropAll(),
  },
  ...(counts ? [counts.listener] : []),
]);
const replica = DATABASE_REPLICA_URL ? new Replica(DATABASE_REPLICA_URL) : undefined;
// One after the other: loading Next holds the event loop, and a connection that is begun meanwhile is taken for one that timed out.
await pages.prepare();
await opens;
await database.start();
counts?.start(database);
dropWhenProtectionsEnd(database, store);
const answerByNext = pages.getRequestHandler();
const byNext: Handler = ({ request, response }) => answerByNext(request, response);

const freshness = new Freshness(() => database.answers());
const audience = new AudienceReader(DATABASE_URL);

const drain = new Drain();
const server = frontServer([
  drain.handler,
  setSecurityHeaders({ https: NEXTAUTH_URL.startsWith("https:") }),
  dropSlowClients(),
  checkMethod,
  checkAddress,
  checkNavigation,
  speakLanguage(),
  passOnAddress(trustedProxiesIn(process.env)),
  mindDials,
  keepPages({ store, freshness, sharing: sharingIn(process.env) }),
  sharePages({ store, freshness, sharing: sharingIn(process.env), secret: sharedPageSecret, audience }),
  needDatabase(database),
  showFault,
  needSpace(floorIn(process.env)),
  limitWork(),
  checkAction,
  explainNotFound,
  carryMarkup(),
  ...(replica ? [readPublic(database, replica)] : []),
  fillFrames(store),
  answerCalls,
  byNext,
]);
server.listen({ port: Number(port), host, backlog: BACKLOG });

for (const signal of ["SIGTERM", ...(cluster.isWorker ? [] : ["SIGINT"])]) process.once(signal, () => void end());
// One of several is in the terminal's group: the launcher, which Ctrl-C reaches too, stops things in their order.
if (cluster.isWorker) for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {});

/** What sends mails and closes votes: instrumentation.ts. */
function mails() {
  return globalThis as typeof globalThis & { canonryMailWorker?: { stop(): Promise<void> } };
}

async function end(): Promise<void> {
  await drain.close(server, DRAIN_MS);
  counts?.stop();
  // The mails that are under way are handed over: one that is cut off would be sent twice.
  await Promise.allSettled([
    pages.close(),
    database.stop(),
    audience.end(),
    replica?.end(),
    mails().canonryMailWorker?.stop(),
  ]);
  process.exit(0);
}
