package vn.tiendo.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.report.regime.RegimeChanged.RegimeActivated;
import vn.tiendo.report.regime.Regimes;

/** Opens the rounds of regimes when their time has come: once for a period, whoever tries how often. */
@ApplicationScoped
class PeriodicRounds {
    private final Regimes regimes;
    private final RoundOpening opening;
    private final RoundRepository rounds;

    @Inject
    PeriodicRounds(Regimes regimes, RoundOpening opening, RoundRepository rounds) {
        this.regimes = regimes;
        this.opening = opening;
        this.rounds = rounds;
    }

    /** A regime that comes into force within a period asks for it at once. */
    @Transactional
    void open(@Observes RegimeActivated event) {
        openDue(event.subjectId());
    }

    /** In a transaction of its own.
     *
     * @return whether any round was opened now
     */
    boolean open(UUID regimeId) {
        return QuarkusTransaction.requiringNew().call(() -> openDue(regimeId));
    }

    /** While no unit is meant there is nobody to ask; it is looked at again the next time. */
    private boolean openDue(UUID regimeId) {
        var asked = regimes.claim(regimeId).stream()
                .filter(it -> !it.request().unitIds().isEmpty())
                .filter(it -> !rounds.wasOpened(it.request()))
                .toList();
        asked.forEach(it -> opening.open(null, it.agencyId(), it.request()));
        return !asked.isEmpty();
    }
}
