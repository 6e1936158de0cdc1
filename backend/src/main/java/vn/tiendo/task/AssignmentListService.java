package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.web.Page;

/** One filter, shown in several ways: as lines, under headings, by day, as a file. */
@ApplicationScoped
class AssignmentListService {
    private final AssignmentList list;
    private final AssignmentGroups groups;
    private final AssignmentCalendar calendar;
    private final AssignmentExport export;
    private final CurrentActor current;

    @Inject
    AssignmentListService(
            AssignmentList list,
            AssignmentGroups groups,
            AssignmentCalendar calendar,
            AssignmentExport export,
            CurrentActor current) {
        this.list = list;
        this.groups = groups;
        this.calendar = calendar;
        this.export = export;
        this.current = current;
    }

    AssignmentPage page(AssignmentFilter filter) {
        return AssignmentPage.from(list.page(current.require(), filter));
    }

    Page<AssignmentGroup> groups(GroupBy by, AssignmentFilter filter) {
        return groups.of(current.require(), by, filter);
    }

    CalendarView calendar(AssignmentFilter filter, CalendarQuery query) {
        return calendar.of(current.require(), filter, query);
    }

    /** Written while it is read; who asks, and whether the order is known, is settled before the first byte. */
    StreamingOutput export(AssignmentFilter filter, TableQuery query, TableFormat format) {
        var actor = current.require();
        AssignmentSort.of(filter.sort);
        return out -> export.write(actor, filter, query, format, out);
    }
}
