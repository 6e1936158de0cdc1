package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Who works where, as other features may ask for it. */
@ApplicationScoped
public class Colleagues {
    private final DataSource database;

    @Inject
    Colleagues(DataSource database) {
        this.database = database;
    }

    /** People who can be given work in a unit on this day, by name; each once. */
    public List<Colleague> workingIn(UUID agencyId, UUID unitId, LocalDate on) {
        return new Sql("""
                select c.* from (
                    select distinct on (a.id) a.id, a.display_name, p.title
                    from position p join account a on a.id = p.account_id
                    where p.agency_id = ? and p.unit_id = ? and a.kind = 'PERSON' and a.disabled_at is null
                      and p.role in ('OFFICE', 'UNIT_HEAD', 'OFFICER', 'EDITOR')
                      and coalesce(p.valid_from, '-infinity') <= ? and coalesce(p.valid_to, 'infinity') >= ?
                    order by a.id, p.id) as c
                order by c.display_name collate "vi-VN-x-icu", c.id""", agencyId, unitId, on, on).list(database, Colleagues::colleague);
    }

    /** The names that these accounts have now; of an erased person what stands in place of the name. */
    public Map<UUID, Colleague> named(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return new Sql("select id, display_name, '' as title from account where id = any (?)", (Object)
                        accounts.toArray(UUID[]::new))
                .list(database, Colleagues::colleague).stream()
                        .collect(Collectors.toMap(Colleague::accountId, Function.identity()));
    }

    private static Colleague colleague(Row row) {
        return new Colleague(row.id("id"), row.text("display_name"), row.text("title"));
    }
}
