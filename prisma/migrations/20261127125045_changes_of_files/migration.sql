-- In a migration of its own: PostgreSQL uses a new value of an enum only once it is committed.
ALTER TYPE "ChangeKind" ADD VALUE 'file';
