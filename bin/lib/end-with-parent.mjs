/** Preloaded into Next: it ends when the process that started it is gone, even when that one was killed with -9. */
process.on("disconnect", () => {
  // At once: nobody looks after it any more, its database is being stopped, and the next server wants its port.
  process.exit(1);
});
