package vn.tiendo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordReader;
import vn.tiendo.plan.DeadlineSettings;
import vn.tiendo.plan.Period;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.Units;

/** Reads documents with the organisation and the calendar of an agency. */
@ApplicationScoped
class ImportReading {
    private final Units units;
    private final DeadlineSettings deadlines;
    private final BusinessClock clock;

    @Inject
    ImportReading(Units units, DeadlineSettings deadlines, BusinessClock clock) {
        this.units = units;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws vn.tiendo.shared.problem.DomainException when the file is no plan that can be imported */
    UnderstoodPlan read(UUID agencyId, Path file) {
        try {
            return PlanReader.understand(
                    WordReader.read(file),
                    directory(agencyId),
                    IntakeSettings.ofYear(clock.today().getYear()).strictBefore(deadlines.isStrict(agencyId)));
        } catch (UnreadableDocument unreadable) {
            throw ImportRefusals.of(unreadable);
        } catch (PlanNotImportable refused) {
            throw ImportRefusals.of(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    UnitDirectory directory(UUID agencyId) {
        return units.directory(agencyId, clock.today());
    }

    /** What the words of a deadline are understood against, after the corrections made so far. */
    DeadlineContext timeOf(UUID agencyId, ReviewedDocument document) {
        Period period = document.plan().period();
        LocalDate today = clock.today();
        DeadlineContext time = period == null
                ? DeadlineContext.ofYear(today.getYear())
                : DeadlineContext.ofPeriod(period.from(), period.to());
        DeadlineContext ofPlan =
                time.planYear(document.year()).issuedOn(document.plan().issuedOn());
        return deadlines.isStrict(agencyId) ? ofPlan : ofPlan.lenient();
    }

    /** Learns what a person said a name means. */
    void remember(UUID agencyId, String text, PartyKind kind, UUID meant) {
        units.learnAlias(agencyId, text, kind, meant);
    }
}
