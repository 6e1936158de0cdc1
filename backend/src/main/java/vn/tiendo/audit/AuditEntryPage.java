package vn.tiendo.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** One page of the trail, newest entries first; the same shape as every page. */
public record AuditEntryPage(
        List<AuditEntryRow> items,
        @Nullable String nextCursor,
        @Nullable Long total) {
    static AuditEntryPage from(Page<AuditEntry> page) {
        return new AuditEntryPage(
                page.items().stream().map(AuditEntryRow::from).toList(), page.nextCursor(), page.total());
    }
}
