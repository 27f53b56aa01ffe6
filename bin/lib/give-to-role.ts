import pg from "pg";

/**
 * Sees to it that there is a role of this name, with this password and without any power over the server, and a database of the same name
 * that it owns. A database that the superuser owns (older versions worked as him) is handed over with everything in it. `url` says where
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
    await asSuperuser(url(role), (inside) => inside.query(handOver(role)));
    // Last, so that a hand-over that was cut off begins again.
    await client.query(`ALTER DATABASE ${name} OWNER TO ${name}`);
  });
}

async function asSuperuser(url: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}

/**
 * Gives everything in the schema `public` to the role. What belongs to an extension stays the superuser's, and sequences of columns follow
 * their tables. (REASSIGN OWNED refuses to take anything from the superuser.)
 */
function handOver(role: string): string {
  return `DO $$
    DECLARE command text;
    BEGIN
      FOR command IN
        SELECT format('ALTER %s %s OWNER TO %I', thing.kind, thing.name, ${pg.escapeLiteral(role)}) FROM (
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
          SELECT FROM pg_depend d WHERE d.classid = thing.class AND d.objid = thing.oid AND d.deptype IN ('e', 'a', 'i')
            AND (d.deptype = 'e' OR thing.kind = 'SEQUENCE'))
      LOOP
        EXECUTE command;
      END LOOP;
    END $$`;
}
