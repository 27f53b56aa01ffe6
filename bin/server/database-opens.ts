/** What the launcher sends to a web server when the database is started and brought up to date. */
export const DATABASE_IS_OPEN = "the database is open";

/** Resolves when the launcher says that the database may be used; at once in a server that somebody started by hand. */
export function databaseOpens(): Promise<void> {
  if (!process.connected) return Promise.resolve();
  return new Promise((resolve) => {
    const listen = (message: unknown): void => {
      if (message !== DATABASE_IS_OPEN) return;
      process.off("message", listen);
      resolve();
    };
    process.on("message", listen);
  });
}
