package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.plan.IssuedItem;
import vn.tiendo.plan.PlanIssued;
import vn.tiendo.shared.domain.Versioned;

/** The live side of a row of an issued plan; it keeps the words it was issued with. Its leads decide how it stands. */
@Entity
class Task extends Versioned {
    private UUID planId;
    private String planSymbol;
    private String planTitle;
    private String path;
    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> headings;

    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private WorkState workState = WorkState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    private LeadRule leadRule = LeadRule.ALL_LEADS;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate originalDueOn;
    private @Nullable LocalDate finishedOn;

    protected Task() {}

    Task(PlanIssued plan, IssuedItem item) {
        super(item.id(), plan.agencyId());
        this.planId = plan.subjectId();
        this.planSymbol = plan.fullSymbol();
        this.planTitle = plan.title();
        this.path = item.path();
        this.ordinal = item.ordinal();
        this.headings = item.headings();
        this.content = item.content();
        this.deadline = item.deadline();
        this.startsOn = item.deadline().start();
        this.dueOn = lastDay(item.deadline());
        this.originalDueOn = dueOn;
    }

    /** Who answers for it from now on, among several leads. */
    void answerBy(LeadRule rule) {
        leadRule = rule;
    }

    /**
     * Takes over what the leads that answer for it have come to: all of them must finish, the last one decides when, and the
     * last day is that of the one who stands worst in time.
     *
     * @param all its leads in the order of the plan
     */
    void follow(List<Assignment> all, LocalDate today) {
        var leads = leadRule.answering(all, Assignment::workState);
        workState = TaskStanding.ofLeads(
                        leads.stream().map(lead -> lead.standing(today)).toList())
                .workState();
        finishedOn = workState.isFinished() ? lastSubmission(leads) : null;
        dueOn = DecidingDay.of(leads.stream().map(Assignment::counted).toList());
    }

    private static @Nullable LocalDate lastSubmission(List<Assignment> leads) {
        return leads.stream()
                .map(Assignment::submittedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of several dates the last one is the end of the work. */
    private static @Nullable LocalDate lastDay(Deadline deadline) {
        if (deadline.end() != null) {
            return deadline.end();
        }
        return deadline.parts().stream()
                .map(Task::lastDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What it counts as now: once, for no unit. */
    Counted counted() {
        return new Counted(agencyId(), planId, null, Counted.TASK, workState, dueOn, originalDueOn, finishedOn);
    }

    LeadRule leadRule() {
        return leadRule;
    }

    UUID planId() {
        return planId;
    }

    Deadline deadline() {
        return deadline;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
