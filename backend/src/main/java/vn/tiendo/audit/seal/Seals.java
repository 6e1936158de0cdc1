package vn.tiendo.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** What the trail may ask of its seals. */
@ApplicationScoped
public class Seals {
    private final DataSource database;
    private final SealRepository seals;

    @Inject
    Seals(DataSource database, SealRepository seals) {
        this.database = database;
        this.seals = seals;
    }

    public Optional<SealBrief> of(UUID entryId) {
        return new Sql("""
                select s.number, s.sealed_at, encode(e.hash, 'hex') as hash
                from audit_seal_entry e join audit_seal s on s.number = e.seal where e.entry_id = ?""", entryId).first(database, SealBrief::of);
    }

    public SealState state() {
        return seals.last()
                .map(last -> new SealState(
                        last.completeAt(), last.number(), HexFormat.of().formatHex(last.hash())))
                .orElseGet(() -> new SealState(null, 0, null));
    }
}
