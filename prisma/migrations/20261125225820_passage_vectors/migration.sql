-- CreateTable
CREATE TABLE "PassageVector" (
    "model" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "vector" BYTEA NOT NULL,

    CONSTRAINT "PassageVector_pkey" PRIMARY KEY ("model","hash")
);
