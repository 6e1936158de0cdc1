package vn.tiendo.identity.limit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/**
 * Shares of one row per caller, the same for all replicas. The minute is that of the database, so that replicas whose
 * clocks differ agree.
 */
@ApplicationScoped
class DatabaseLeases implements Leases {
    private static final String TAKE = """
            insert into rate_minute as held (caller_id, minute, taken, granted)
            values (?, date_trunc('minute', now()), ?, ?)
            on conflict (caller_id) do update
               set minute = greatest(held.minute, excluded.minute),
                   granted = case when held.minute < excluded.minute then excluded.granted
                                  else least(excluded.granted, greatest(? - held.taken, 0)) end,
                   taken = case when held.minute < excluded.minute then excluded.granted
                                else held.taken + least(excluded.granted, greatest(? - held.taken, 0)) end
            returning granted, taken,
                      (1000 * extract(epoch from minute + interval '1 minute' - clock_timestamp()))::bigint as left_ms""";

    private final AgroalDataSource database;

    @Inject
    DatabaseLeases(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Lease take(Quota quota) {
        int share = Math.min(quota.share(), quota.perMinute());
        return new Sql(TAKE, quota.caller(), share, share, quota.perMinute(), quota.perMinute())
                .list(database, DatabaseLeases::lease)
                .getFirst();
    }

    @Override
    public int taken(Quota quota) {
        return new Sql(
                        "select taken from rate_minute where caller_id = ? and minute >= date_trunc('minute', now())",
                        quota.caller())
                .first(database, row -> row.integer("taken"))
                .orElse(0);
    }

    private static Lease lease(Row row) {
        return new Lease(
                row.integer("granted"), row.integer("taken"), Duration.ofMillis(Math.max(1, row.number("left_ms"))));
    }
}
