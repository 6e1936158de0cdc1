package vn.tiendo.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the trail as a line of a list.
 *
 * @param actorWords who acted and for whom, in Vietnamese
 * @param event its stable name
 * @param label what kind of thing happened, in Vietnamese
 * @param sentence what happened, in Vietnamese
 * @param subjectType the kind of thing it happened to
 * @param subjectLabel the same in Vietnamese
 * @param planId of a row of an annex, its plan
 */
public record AuditEntryRow(
        UUID id,
        Instant recordedAt,
        AuditActor actor,
        String actorWords,
        String event,
        String label,
        String sentence,
        String subjectType,
        String subjectLabel,
        UUID subjectId,
        @Nullable UUID planId) {
    static AuditEntryRow from(AuditEntry entry) {
        var plan = entry.detail().path("planId");
        return new AuditEntryRow(
                entry.id(),
                entry.recordedAt(),
                entry.actor(),
                AuditWords.actor(entry),
                entry.event(),
                AuditWords.label(entry.event()),
                AuditWords.sentence(entry),
                entry.subjectType(),
                AuditWords.subject(entry.subjectType()),
                entry.subjectId(),
                plan.isTextual() ? UUID.fromString(plan.textValue()) : null);
    }
}
