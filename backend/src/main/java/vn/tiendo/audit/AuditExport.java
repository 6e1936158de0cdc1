package vn.tiendo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.document.table.TableWriter;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;

/** Writes all entries of a filter as a table, a window at a time. */
@ApplicationScoped
class AuditExport {
    private static final int WINDOW = 1_000;
    private static final List<String> HEADER = List.of(
            "Thời gian", "Người thực hiện", "Việc", "Nội dung", "Đối tượng", "Mã đối tượng", "Thay đổi", "Mã dòng");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(BusinessClock.ZONE);

    private final AuditSearch search;

    @Inject
    AuditExport(AuditSearch search) {
        this.search = search;
    }

    void write(UUID agencyId, AuditFilter filter, TableFormat format, OutputStream out) throws IOException {
        try (var table = format.open(out, "Nhật ký")) {
            table.row(HEADER);
            writeAll(agencyId, filter, table);
        }
    }

    private void writeAll(UUID agencyId, AuditFilter filter, TableWriter table) throws IOException {
        @Nullable Cursor place = null;
        List<AuditEntry> window;
        do {
            window = search.entriesAfter(agencyId, filter, place, WINDOW);
            for (var entry : window) {
                table.row(cells(entry));
                place = AuditSearch.position(entry);
            }
        } while (window.size() == WINDOW);
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                TIME.format(entry.recordedAt()),
                AuditWords.actor(entry),
                AuditWords.label(entry.event()),
                AuditWords.sentence(entry),
                AuditWords.subject(entry.subjectType()),
                entry.subjectId().toString(),
                AuditWords.changes(entry).stream()
                        .map(change -> "%s: “%s” → “%s”".formatted(change.label(), change.before(), change.after()))
                        .collect(Collectors.joining("; ")),
                entry.id().toString());
    }
}
