package vn.tiendo.report.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.report.draft.ConsolidationEdited.SectionRedrafted;
import vn.tiendo.report.draft.ConsolidationEdited.SectionWritten;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Stale;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.CodeLabels;

/** What people made of the sections of a consolidation: every deed is kept, the last one counts. */
@ApplicationScoped
public class SectionEdits {
    private final DataSource database;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    SectionEdits(DataSource database, BusinessClock clock, Event<DomainEvent> events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    /** All sections as they stand, in the order of the document. */
    public List<SectionView> over(UUID roundId, Map<ConsolidationSection, String> draft) {
        var edits = last(roundId);
        return Arrays.stream(ConsolidationSection.values())
                .map(section -> SectionView.of(section, draft.getOrDefault(section, ""), edits.get(section)))
                .toList();
    }

    /**
     * @param seen the section as the writer had it before them
     * @throws Stale when somebody else was faster
     */
    public void write(Actor actor, UUID roundId, SectionView seen, long version, WriteSection request) {
        var text = request.text().strip();
        keep(actor, roundId, seen.section(), version, text, request.basedOn());
        events.fire(new SectionWritten(
                actor.agencyId(),
                roundId,
                CodeLabels.of(seen.section()),
                List.of(TextDifference.change("words", seen.text(), text))));
    }

    /** @throws Stale when somebody else was faster */
    public void redraft(Actor actor, UUID roundId, ConsolidationSection section, long version) {
        keep(actor, roundId, section, version, null, null);
        events.fire(new SectionRedrafted(actor.agencyId(), roundId, CodeLabels.of(section)));
    }

    /** Of two who have seen the same, one is first; the other must look again. */
    private void keep(
            Actor actor,
            UUID roundId,
            ConsolidationSection section,
            long version,
            @Nullable String text,
            @Nullable String basedOn) {
        int kept = new Sql(
                        """
                insert into consolidation_event (id, agency_id, round_id, section, number, text, based_on,
                                                 recorded_at, account_id, actor_name, actor_title)
                select ?, ?, ?, ?, ?, ?::text, ?::text, ?, ?, ?, ?
                where ? = (select coalesce(max(number), 0) from consolidation_event where round_id = ? and section = ?)
                on conflict do nothing""",
                        Ids.next(),
                        actor.agencyId(),
                        roundId,
                        section,
                        version + 1,
                        text,
                        basedOn,
                        clock.now(),
                        actor.accountId(),
                        actor.name(),
                        actor.signature(),
                        version,
                        roundId,
                        section)
                .run(database);
        if (kept == 0) {
            throw new Stale();
        }
    }

    private Map<ConsolidationSection, SectionEdit> last(UUID roundId) {
        return new Sql("""
                select distinct on (section) section, number, text, based_on, recorded_at, actor_name, actor_title
                from consolidation_event where round_id = ? order by section, number desc""", roundId)
                .list(database, SectionEdits::edit).stream()
                        .collect(Collectors.toMap(SectionEdit::section, Function.identity()));
    }

    private static SectionEdit edit(Row row) {
        return new SectionEdit(
                row.code(ConsolidationSection.class, "section"),
                row.number("number"),
                row.textOrNull("text"),
                row.textOrNull("based_on"),
                row.instant("recorded_at"),
                row.text("actor_name"),
                row.text("actor_title"));
    }
}
