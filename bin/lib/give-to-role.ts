import pg from "pg";

/**
 * Sees to it that there is a role of this name, with this password and without any power over the server, and a database of the same name
 * that it owns. A database that the superuser owns (as in older versions) is handed over with everything in it. `url` says where
 * the superuser reaches a database.
 */
export async function giveToRole(url: (database: string) => string, role: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await asSuperuser(url("postgres"), async (client) => {
    const { rows } = await client.query<{ role: boolean; owner: string | null }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
       (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = $1) AS owner`,
      [role],
    );
    const [found = { role: false, owner: null }] = rows;
    if (!found.role) await client.query(`CREATE ROLE ${name}`);
    const powers = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
    await client.query(`ALTER ROLE ${name} ${powers} PASSWORD ${pg.escapeLiteral(password)}`);
    if (found.owner === null) await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
    if (found.owner === null || found.owner === role) return;
    await asSuperuser(url(role), (inside) => handOver(inside, role));
    // Last, so that a hand-over that was cut off begins again.
    await client.query(`ALTER DATABASE ${name} OWNER TO ${name}`);
  });
}

async function asSuperuser(url: string, context: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await context(client);
  } finally {
    await client.end();
  }
}

/** Everything in the schema `public` that has an owner, but for what belongs to an extension, and sequences of columns, which follow their tables. */
const THINGS = `
  SELECT thing.kind, thing.name FROM (
    SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END AS kind,
      oid::regclass::text AS name, 'pg_class'::regclass AS class, oid, relnamespace AS schema
      FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S')
    UNION ALL
    SELECT 'ROUTINE', oid::regprocedure::text, 'pg_proc'::regclass, oid, pronamespace FROM pg_proc
    UNION ALL
    SELECT 'TYPE', oid::regtype::text, 'pg_type'::regclass, oid, typnamespace FROM pg_type WHERE typtype IN ('e', 'd', 'r')
    UNION ALL
    SELECT 'TEXT SEARCH CONFIGURATION', oid::regconfig::text, 'pg_ts_config'::regclass, oid, cfgnamespace FROM pg_ts_config
    UNION ALL
    SELECT 'TEXT SEARCH DICTIONARY', oid::regdictionary::text, 'pg_ts_dict'::regclass, oid, dictnamespace FROM pg_ts_dict
  ) AS thing
  WHERE thing.schema = 'public'::regnamespace AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = thing.class AND d.objid = thing.oid
      AND (d.deptype = 'e' OR (thing.kind = 'SEQUENCE' AND d.deptype IN ('a', 'i'))))`;

/** Gives everything in the schema `public` to the role, whole or not at all. (REASSIGN OWNED takes nothing from the superuser.) */
async function handOver(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ kind: string; name: string }>(THINGS);
  const commands = rows.map(({ kind, name }) => `ALTER ${kind} ${name} OWNER TO ${pg.escapeIdentifier(role)}`);
  // Several commands in one message are one transaction.
  await client.query(commands.join(";\n"));
}
