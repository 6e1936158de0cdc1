package vn.tiendo.task.view;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.task.AssignmentFilter;

/** What a view may say: the filters that the list of assignments has today, and how pages show them. */
final class KnownParameters {
    private static final Set<String> SHOWN = Set.of("by", "columns", "span");

    private static final Set<String> ALL = Stream.concat(
                    Arrays.stream(AssignmentFilter.class.getDeclaredFields())
                            .map(field -> field.getAnnotation(QueryParam.class))
                            .filter(parameter -> parameter != null)
                            .map(QueryParam::value),
                    SHOWN.stream())
            .collect(Collectors.toUnmodifiableSet());

    private KnownParameters() {}

    /** @throws Invalid when one is not known */
    static void require(Map<String, String> query) {
        var violations = unknown(query).stream()
                .map(name -> new Violation("query." + name, "Bộ lọc “%s” không được biết đến.".formatted(name)))
                .toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    /** What was known when the view was saved and is not any more. */
    static List<String> unknown(Map<String, String> query) {
        return query.keySet().stream().filter(name -> !ALL.contains(name)).toList();
    }
}
