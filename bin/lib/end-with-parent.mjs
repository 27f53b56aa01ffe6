/** Preloaded into Next: it ends when the process that started it is gone, even when that one was killed with -9. */
const GRACE_MS = 3000;

process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), GRACE_MS).unref();
});
