-- Keys of feeds and paths of invitations are shown once and kept as a hash. Answers remembered for an Idempotency-Key held them in
-- clear; the rows stay, so that repeating such a request still writes nothing.
UPDATE "IdempotentAnswer" SET body = body - 'key' WHERE body ->> 'key' LIKE 'feed\_%';
UPDATE "IdempotentAnswer" SET body = body - 'path' WHERE body ->> 'path' LIKE '/invitation/%';
