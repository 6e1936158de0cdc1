package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
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
    private int turnsAhead;
    private @Nullable LocalDate nextDueOn;

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
        this.dueOn = Portions.lastDay(item.deadline());
        this.originalDueOn = dueOn;
    }

    /** Who answers for it from now on, among several leads. */
    void answerBy(LeadRule rule) {
        leadRule = rule;
    }

    /**
     * Takes over what the leads that answer for it have come to: all of them must finish every turn, the last one decides when,
     * and the last day is that of the one who stands worst in time.
     *
     * @param all its leads in the order of the plan
     */
    void follow(List<Assignment> all, LocalDate today) {
        var leads = leadRule.answering(all, Assignment::workState, Assignment::occurrence);
        workState = TaskStanding.ofLeads(
                        leads.stream().map(lead -> lead.standing(today)).toList(), ahead(), 0, today)
                .workState();
        var deciding = DecidingDay.of(leads.stream().map(Assignment::counted).toList(), nextDueOn);
        dueOn = deciding.dueOn();
        originalDueOn = deciding.originalDueOn();
        finishedOn = workState.isFinished() ? deciding.finishedOn() : null;
    }

    /** A task that nobody leads yet keeps the last day of the paper. */
    void followIfLed(List<Assignment> leads, LocalDate today) {
        if (!leads.isEmpty()) {
            follow(leads, today);
        }
    }

    /** What is still to come; while there is anything, the task is not done. */
    void lookAhead(Ahead ahead) {
        turnsAhead = ahead.turns();
        nextDueOn = ahead.nextDueOn();
    }

    private Ahead ahead() {
        return new Ahead(turnsAhead, nextDueOn);
    }

    /** What it counts as now: once, for no unit. */
    Counted counted() {
        return new Counted(agencyId(), planId, null, Counted.TASK, workState, dueOn, originalDueOn, finishedOn, null);
    }

    LeadRule leadRule() {
        return leadRule;
    }

    UUID planId() {
        return planId;
    }

    String content() {
        return content;
    }

    Deadline deadline() {
        return deadline;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }
}
