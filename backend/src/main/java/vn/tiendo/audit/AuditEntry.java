package vn.tiendo.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** An entry of the trail as it is read.
 *
 * @param detail the fields of the event, with the personal ones while they are not erased
 */
record AuditEntry(
        UUID id,
        Instant recordedAt,
        String event,
        String subjectType,
        UUID subjectId,
        AuditActor actor,
        ObjectNode detail) {}
