package vn.tiendo.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.report.OpenRound;
import vn.tiendo.report.RoundKind;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.UnitName;

/** Regimes as rounds ask for them. */
@ApplicationScoped
public class Regimes {
    private static final String OVER = "Hết hiệu lực";

    private final RegimeRepository regimes;
    private final RegimeUnits units;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    Regimes(RegimeRepository regimes, RegimeUnits units, BusinessClock clock, Event<DomainEvent> events) {
        this.regimes = regimes;
        this.units = units;
        this.clock = clock;
        this.events = events;
    }

    /** Of all agencies. */
    @Transactional
    public List<UUID> inForce() {
        return regimes.list("state", RegimeState.ACTIVE).stream()
                .map(Regime::id)
                .toList();
    }

    /**
     * Locked until the transaction ends, so that its rounds are opened one after the other, by whomever.
     *
     * @throws Invalid when the agency has no such regime in force
     */
    @Transactional
    public void requireInForce(UUID agencyId, UUID id) {
        regimes.find("id = ?1 and agencyId = ?2 and state = ?3", id, agencyId, RegimeState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Invalid.field("regimeId", "Chế độ báo cáo này không được áp dụng."));
    }

    /**
     * The rounds of the periods whose time to open has come, whether they were opened before or not, the oldest first. The regime is locked until the
     * transaction ends; while another replica has it, it is that one's to do. A regime whose last day is over is stopped.
     */
    @Transactional
    public List<AskedRound> claim(UUID id) {
        var today = clock.today();
        var claimed = regimes.claimInForce(id);
        if (claimed.filter(regime -> regime.content().isOver(today)).isPresent()) {
            events.fire(claimed.get().stop(OVER));
            return List.of();
        }
        return claimed.stream()
                .flatMap(regime -> new RegimeCalendar(regime.content(), WorkingDays.shipped())
                        .open(today).stream().map(period -> asked(regime, period)))
                .toList();
    }

    private AskedRound asked(Regime regime, ComingPeriod period) {
        var content = regime.content();
        var unitIds = units.of(regime.agencyId(), content, clock.today()).stream()
                .map(UnitName::id)
                .toList();
        return new AskedRound(
                regime.agencyId(),
                new OpenRound(
                        content.name() + " " + period.words(),
                        RoundKind.PERIODIC,
                        request(content),
                        content.planId(),
                        content.periodScheme(),
                        period.from(),
                        period.to(),
                        period.cutOffOn(),
                        period.dueOn(),
                        unitIds,
                        regime.id(),
                        content.formId()));
    }

    private static String request(RegimeContent content) {
        return Stream.of(
                        content.content(),
                        headed("Đề cương báo cáo:", content.outline()),
                        headed("Hướng dẫn thực hiện:", content.guidance()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String headed(String heading, String text) {
        return text.isBlank() ? "" : heading + "\n" + text;
    }
}
