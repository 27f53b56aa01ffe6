-- CreateIndex
CREATE INDEX "Change_worldId_kind_at_sequence_idx" ON "Change"("worldId", "kind", "at", "sequence");
