package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.tiendo.difficulty.Difficulties;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.Assignments;
import vn.tiendo.task.FollowUpSettings;
import vn.tiendo.task.ProductFigures;
import vn.tiendo.task.TaskProduct;

/** Reads what a consolidation says beside what units reported: from where it is kept, or as it is known until that is done. */
@ApplicationScoped
class SourceReading {
    /** More assignments than this are no document that anybody reads, and are not looked at one by one. */
    static final long MOST_LINES = 20_000;

    private final EntityManager entities;
    private final Assignments assignments;
    private final ProductFigures products;
    private final Difficulties difficulties;
    private final FollowUpSettings settings;
    private final BusinessClock clock;

    @Inject
    SourceReading(
            EntityManager entities,
            Assignments assignments,
            ProductFigures products,
            Difficulties difficulties,
            FollowUpSettings settings,
            BusinessClock clock) {
        this.entities = entities;
        this.assignments = assignments;
        this.products = products;
        this.difficulties = difficulties;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param unitIds whose difficulties are wanted; what is kept has those of all units of the round
     * @param lines how many assignments are in the figures
     */
    RoundSources of(Round round, Collection<UUID> unitIds, long lines, LocalDate asOf) {
        var kept = entities.find(RoundSnapshot.class, round.id());
        return kept == null ? read(round, unitIds, lines, asOf) : kept.sources();
    }

    /** Keeps it as it is known of the last day of the round. */
    void keep(Round round, Collection<UUID> unitIds, long lines) {
        entities.persist(new RoundSnapshot(round, read(round, unitIds, lines, round.lastDay()), clock.now()));
    }

    private RoundSources read(Round round, Collection<UUID> unitIds, long lines, LocalDate asOf) {
        var agencyId = round.agencyId();
        var planId = round.planId();
        boolean eachOnce = lines <= MOST_LINES;
        Supplier<List<TaskProduct>> owed = () -> eachOnce ? products.ofTasks(agencyId, planId, asOf) : List.of();
        return new RoundSources(
                settings.rulesOf(agencyId).soonDays(),
                eachOnce,
                eachOnce ? assignments.tasksOf(agencyId, planId, asOf) : List.of(),
                owed,
                difficulties.ofUnits(agencyId, planId, unitIds, round.periodFrom(), asOf));
    }
}
