package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.document.table.TableWriter;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.web.CodeLabels;

/** Writes a list as a table, as it is seen: its filter, order, columns and headings; a window at a time. */
@ApplicationScoped
class AssignmentExport {
    /** More than anybody reads, and little enough that a file is there in seconds. */
    static final int MOST = 100_000;

    private static final int WINDOW = 1_000;

    private final AssignmentList list;
    private final AssignmentGroups groups;

    @Inject
    AssignmentExport(AssignmentList list, AssignmentGroups groups) {
        this.list = list;
        this.groups = groups;
    }

    void write(Actor actor, AssignmentFilter filter, TableQuery query, TableFormat format, OutputStream out)
            throws IOException {
        try (var table = format.open(out, "Nhiệm vụ")) {
            var columns = query.columnsOrUsual();
            table.row(columns.stream().map(CodeLabels::of).toList());
            var lines = new Lines(actor, columns, table);
            if (query.by == null) {
                lines.write(filter);
                return;
            }
            writeGroups(filter, query.by, lines);
        }
    }

    private void writeGroups(AssignmentFilter filter, GroupBy by, Lines lines) throws IOException {
        var asked = filter.copy();
        do {
            var page = groups.of(lines.actor, by, asked);
            for (var group : page.items()) {
                lines.write(group, by, filter);
            }
            asked.cursor = page.nextCursor();
        } while (asked.cursor != null);
    }

    /** The lines of one file; when there are too many, the last one says so. */
    private final class Lines {
        private final Actor actor;
        private final List<AssignmentColumn> columns;
        private final TableWriter table;
        private int left = MOST;
        private @Nullable String heading;

        Lines(Actor actor, List<AssignmentColumn> columns, TableWriter table) {
            this.actor = actor;
            this.columns = columns;
            this.table = table;
        }

        void write(AssignmentGroup group, GroupBy by, AssignmentFilter filter) throws IOException {
            if (left <= 0) {
                return;
            }
            var narrowed = filter.copy();
            by.narrow(narrowed, group);
            heading = words(group);
            write(narrowed);
        }

        void write(AssignmentFilter filter) throws IOException {
            var sort = AssignmentSort.of(filter.sort);
            @Nullable String cursor = null;
            List<AssignmentRow> window;
            do {
                window = list.rows(actor, filter, cursor, WINDOW);
                for (var row : window) {
                    write(row);
                }
                cursor = window.isEmpty()
                        ? null
                        : sort.position(window.getLast()).encoded();
            } while (window.size() == WINDOW && left >= 0);
        }

        private void write(AssignmentRow row) throws IOException {
            if (heading != null) {
                table.row(List.of(heading));
                heading = null;
            }
            left--;
            if (left >= 0) {
                table.row(columns.stream().map(column -> column.cell(row)).toList());
            }
            if (left == -1) {
                table.row(List.of("Tệp chỉ có %,d dòng đầu. Hãy thu hẹp bộ lọc để xuất phần còn lại.".formatted(MOST)));
            }
        }
    }

    private static String words(AssignmentGroup group) {
        return group.total() == null
                ? group.label()
                : "%s (%s%s)"
                        .formatted(
                                group.label(),
                                String.format(Locale.forLanguageTag("vi"), "%,d", group.total()),
                                group.atLeast() ? "+" : "");
    }
}
