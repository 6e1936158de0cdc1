package vn.tiendo.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.audit.seal.SealBrief;

/** One entry in full.
 *
 * @param entry as in the list
 * @param changes what was before and what is after
 * @param facts what else it tells
 * @param seal null for the few seconds until it has one
 */
public record AuditEntryView(
        AuditEntryRow entry,
        List<AuditChange> changes,
        List<AuditFact> facts,
        @Nullable SealBrief seal) {
    static AuditEntryView from(AuditEntry entry, Optional<SealBrief> seal) {
        return new AuditEntryView(
                AuditEntryRow.from(entry), AuditWords.changes(entry), AuditWords.facts(entry), seal.orElse(null));
    }
}
