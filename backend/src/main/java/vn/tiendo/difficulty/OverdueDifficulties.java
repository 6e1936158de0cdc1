package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;

/** Difficulties that wait beyond the time limit of their step, for the morning's digest; nobody acts. */
@ApplicationScoped
public class OverdueDifficulties {
    private final DataSource database;

    @Inject
    OverdueDifficulties(DataSource database) {
        this.database = database;
    }

    /** Those of an agency, the oldest first; at most so many for the Office, and so many for the leaders. */
    public List<OverdueDifficulty> of(UUID agencyId, LocalDate today, int atMost) {
        return new Sql("""
                select late.* from (
                    select d.id, d.description, d.step_due_on, u.name as unit, step.whose,
                           count(*) over hands as of_all, row_number() over (hands order by d.step_due_on, d.id) as place
                    from difficulty d join unit u on u.id = d.unit_id
                    cross join lateral (select case d.state when 'WITH_DIRECTOR' then 'LEADER' else 'OFFICE' end as whose) as step
                    where d.agency_id = ? and d.step_due_on < ? and""", agencyId, today)
                .add(DifficultyList.WAITING)
                .add("window hands as (partition by step.whose)) as late where late.place <= ?", atMost)
                .add("order by late.whose, late.place")
                .list(
                        database,
                        row -> new OverdueDifficulty(
                                row.id("id"),
                                row.code(Role.class, "whose"),
                                row.text("unit"),
                                row.text("description"),
                                row.date("step_due_on"),
                                row.number("of_all")));
    }
}
