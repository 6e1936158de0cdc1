package vn.tiendo.task;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;

/** One page of assignments, named for the contract of an operation that also answers with files; the shape of every page. */
@Schema(name = "PageAssignmentRow")
public record AssignmentPage(
        List<AssignmentRow> items,
        @Nullable String nextCursor,
        @Nullable Long total) {
    static AssignmentPage from(Page<AssignmentRow> page) {
        return new AssignmentPage(page.items(), page.nextCursor(), page.total());
    }
}
