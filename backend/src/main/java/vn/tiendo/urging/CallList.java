package vn.tiendo.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Staff;
import vn.tiendo.identity.Staff.StaffMember;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Basis;
import vn.tiendo.task.Counts;
import vn.tiendo.task.DueWork;
import vn.tiendo.task.UnitCounts;
import vn.tiendo.urging.UnitToUrge.LastStep;

/** Units with late and due work, the worst first; the figures are those of the dashboard. A few statements, however many units. */
@ApplicationScoped
class CallList {
    private static final Comparator<UnitToUrge> WORST_FIRST = Comparator.comparingLong(UnitToUrge::overdue)
            .thenComparingLong(UnitToUrge::daysLate)
            .thenComparingLong(UnitToUrge::dueToday)
            .thenComparingLong(UnitToUrge::dueSoon)
            .reversed()
            .thenComparing(line -> line.unit().name());

    private final Counts counts;
    private final DueWork work;
    private final Staff staff;
    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    CallList(Counts counts, DueWork work, Staff staff, DataSource database, BusinessClock clock) {
        this.counts = counts;
        this.work = work;
        this.staff = staff;
        this.database = database;
        this.clock = clock;
    }

    /** @param unitId null for all that have something late or due */
    List<UnitToUrge> of(UUID agencyId, @Nullable UUID unitId) {
        var today = clock.today();
        var units = counts.asOf(null, unitId, today, Basis.ADJUSTED).units().stream()
                .filter(CallList::hasDueWork)
                .toList();
        var oldest = work.oldestOf(
                agencyId, units.stream().map(unit -> unit.unit().id()).toList());
        var contacts = staff.holding(agencyId, today, Role.UNIT_HEAD, Role.EDITOR).stream()
                .collect(Collectors.groupingBy(StaffMember::unitId));
        var steps = steps(agencyId);
        return units.stream()
                .map(unit -> line(
                        unit,
                        oldest.get(unit.unit().id()),
                        contacts.getOrDefault(unit.unit().id(), List.of()),
                        steps.get(unit.unit().id()),
                        today))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static boolean hasDueWork(UnitCounts unit) {
        return unit.lead().overdue() + unit.lead().dueToday() + unit.lead().dueSoon() > 0;
    }

    private static UnitToUrge line(
            UnitCounts unit,
            @Nullable LocalDate oldest,
            List<StaffMember> contacts,
            @Nullable Steps steps,
            LocalDate today) {
        return new UnitToUrge(
                new UrgingUnit(unit.unit().id(), unit.unit().code(), unit.unit().name()),
                unit.lead().overdue(),
                unit.lead().dueToday(),
                unit.lead().dueSoon(),
                oldest,
                oldest == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(oldest, today)),
                contacts.stream()
                        .map(person -> new Contact(person.name(), person.title()))
                        .toList(),
                steps == null ? null : steps.last(),
                steps != null && steps.withDirector());
    }

    private Map<UUID, Steps> steps(UUID agencyId) {
        return new Sql("""
                select distinct on (g.unit_id) g.unit_id, g.id, g.step, g.recorded_on, g.answer,
                       exists (select from urging d where d.agency_id = g.agency_id and d.unit_id = g.unit_id
                               and d.step = 'DIRECTOR' and d.answered_on is null) as with_director
                from urging g where g.agency_id = ? order by g.unit_id, g.recorded_at desc, g.id desc""", agencyId)
                .list(database, row -> Map.entry(row.id("unit_id"), Steps.of(row))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Steps(LastStep last, boolean withDirector) {
        static Steps of(Row row) {
            var last = new LastStep(
                    row.id("id"), row.code(UrgingStep.class, "step"), row.date("recorded_on"), row.text("answer"));
            return new Steps(last, row.flag("with_director"));
        }
    }
}
