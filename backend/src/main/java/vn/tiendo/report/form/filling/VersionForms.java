package vn.tiendo.report.form.filling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Forms as they were approved. */
@ApplicationScoped
class VersionForms implements PanacheRepositoryBase<VersionForm, UUID> {

    /** The form of a version, or of the last one before it; empty when none was kept so early. */
    Optional<VersionForm> upTo(UUID reportId, int number) {
        return find("reportId = ?1 and number <= ?2 order by number desc", reportId, number)
                .firstResultOptional();
    }

    /** The newest of each report of a round, by report. */
    Map<UUID, VersionForm> newest(UUID roundId) {
        return list(
                        "from VersionForm f where f.roundId = ?1 and f.number ="
                                + " (select max(o.number) from VersionForm o where o.reportId = f.reportId)",
                        roundId)
                .stream()
                .collect(Collectors.toMap(VersionForm::reportId, Function.identity()));
    }
}
