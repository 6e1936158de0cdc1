package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.CodeLabels;

/** Makes headings of what was counted: their words and their order. What has no lines gets none. */
@ApplicationScoped
class GroupHeadings {
    private final DataSource database;

    @Inject
    GroupHeadings(DataSource database) {
        this.database = database;
    }

    List<AssignmentGroup> of(GroupBy by, Map<String, Long> totals) {
        totals.values().removeIf(total -> total == 0);
        return words(by, totals).entrySet().stream()
                .map(heading ->
                        AssignmentGroup.of(by, heading.getKey(), heading.getValue(), totals.get(heading.getKey())))
                .toList();
    }

    private Map<String, String> words(GroupBy by, Map<String, Long> totals) {
        return switch (by) {
            case UNIT -> units(totals);
            case PLAN -> plans(totals);
            case STATE -> states(totals);
            case MONTH -> months(totals);
        };
    }

    /** In the order of the organisation. */
    private Map<String, String> units(Map<String, Long> totals) {
        return words(new Sql(
                "select id, name as words from unit where id = any (?) order by ordinal, name, id", ids(totals)));
    }

    /** Number, symbol and title as the tasks have them, the newest plan first. */
    private Map<String, String> plans(Map<String, Long> totals) {
        return words(new Sql("""
                select p.id, t.plan_symbol || ' - ' || t.plan_title as words
                from unnest(?) as p (id) cross join lateral
                     (select t.plan_symbol, t.plan_title from assignment a join task t on t.id = a.task_id
                      where a.plan_id = p.id limit 1) as t
                order by p.id desc""", ids(totals)));
    }

    private static Map<String, String> states(Map<String, Long> totals) {
        return Arrays.stream(WorkState.values())
                .filter(state -> totals.containsKey(state.name()))
                .collect(Collectors.toMap(WorkState::name, CodeLabels::of, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> months(Map<String, Long> totals) {
        return totals.keySet().stream()
                .sorted(AssignmentGroup.UNDATED_LAST)
                .collect(Collectors.toMap(
                        key -> key, AssignmentGroup::monthWords, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> words(Sql sql) {
        var words = new LinkedHashMap<String, String>();
        sql.list(database, row -> Map.entry(row.id("id").toString(), row.text("words")))
                .forEach(entry -> words.put(entry.getKey(), entry.getValue()));
        return words;
    }

    private static Object ids(Map<String, Long> totals) {
        return totals.keySet().stream().map(UUID::fromString).toArray(UUID[]::new);
    }
}
