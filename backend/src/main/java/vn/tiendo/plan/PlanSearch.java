package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Finds plans for lists: newest first, words with or without accents. One statement a page, one more for the total. */
@ApplicationScoped
class PlanSearch {
    private static final String LINES = """
            select p.id, p.state, p.number, p.symbol, p.title, p.issued_on, p.period_from, p.period_to,
                   (select count(*) from plan_item i where i.plan_id = p.id and i.kind = 'TASK'),
                   (select coalesce(sum(jsonb_array_length(i.open_cells)), 0) from plan_item i where i.plan_id = p.id),
                   p.sample, p.created_at
            from plan p""";

    private final EntityManager database;

    @Inject
    PlanSearch(EntityManager database) {
        this.database = database;
    }

    Page<PlanRow> page(Actor actor, PlanFilter filter) {
        var conditions = conditions(actor, filter);
        var total = filter.total ? count(conditions) : null;
        var after = Cursor.decode(filter.cursor, 2);
        if (after != null) {
            conditions.put(
                    "(p.created_at, p.id) < (:createdAt, :id)",
                    Map.of("createdAt", after.moment(0), "id", after.id(1)));
        }
        return Page.cut(read(conditions, filter.limit), filter.limit, Line::position, total)
                .map(Line::row);
    }

    @SuppressWarnings("unchecked")
    private List<Line> read(Map<String, Map<String, Object>> conditions, int limit) {
        List<Object[]> rows = query(LINES, conditions, " order by p.created_at desc, p.id desc")
                .setMaxResults(limit + 1)
                .getResultList();
        return rows.stream().map(Line::of).toList();
    }

    private Long count(Map<String, Map<String, Object>> conditions) {
        return ((Number) query("select count(*) from plan p", conditions, "").getSingleResult()).longValue();
    }

    private Query query(String select, Map<String, Map<String, Object>> conditions, String order) {
        var query = database.createNativeQuery(select + " where " + String.join(" and ", conditions.keySet()) + order);
        conditions.values().forEach(parameters -> parameters.forEach(query::setParameter));
        return query;
    }

    /** SQL conditions with the parameters of each. */
    private static Map<String, Map<String, Object>> conditions(Actor actor, PlanFilter filter) {
        var conditions = new HashMap<String, Map<String, Object>>();
        conditions.put("p.agency_id = :agency", Map.of("agency", actor.agencyId()));
        if (!PlanPolicy.maySeeDrafts(actor)) {
            conditions.put("p.state = 'ISSUED'", Map.of());
        }
        if (filter.state != null) {
            conditions.put("p.state = :state", Map.of("state", filter.state.name()));
        }
        if (filter.year != null) {
            conditions.put(
                    "extract(year from coalesce(p.issued_on, p.issued_month, p.period_from)) = :year",
                    Map.of("year", filter.year));
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.put(
                    "unaccent(lower(p.title || ' ' || coalesce(lpad(p.number::text, 2, '0') || '/', '') || p.symbol)) like unaccent(lower(:words))",
                    Map.of("words", pattern(filter.q)));
        }
        return conditions;
    }

    private static String pattern(String words) {
        var plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** A line with the key that the list is sorted by. */
    private record Line(PlanRow row, Instant createdAt) {
        static Line of(Object[] column) {
            var number = (@Nullable Integer) column[2];
            var row = new PlanRow(
                    (UUID) column[0],
                    PlanState.valueOf((String) column[1]),
                    number,
                    Plan.fullSymbol(number, (String) column[3]),
                    (String) column[4],
                    (LocalDate) column[5],
                    (LocalDate) column[6],
                    (LocalDate) column[7],
                    ((Number) column[8]).intValue(),
                    ((Number) column[9]).intValue(),
                    (boolean) column[10]);
            return new Line(row, (Instant) column[11]);
        }

        Cursor position() {
            return Cursor.of(createdAt, row.id());
        }
    }
}
