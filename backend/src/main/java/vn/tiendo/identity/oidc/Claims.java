package vn.tiendo.identity.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the provider says about a person. Names may be paths into nested objects: {@code realm_access.roles}. */
record Claims(Map<String, Object> values) {

    /** Together with what the provider says elsewhere; these here count first. */
    Claims completedBy(Map<String, Object> more) {
        var all = new HashMap<>(more);
        all.putAll(values);
        return new Claims(all);
    }

    /** Whether the claim is this value, or a list that has it. */
    boolean have(String claim, String value) {
        return switch (find(claim)) {
            case null -> false;
            case Collection<?> many -> many.stream().anyMatch(one -> value.equals(String.valueOf(one)));
            case Object one -> value.equals(String.valueOf(one));
        };
    }

    Optional<String> text(String claim) {
        return Optional.ofNullable(find(claim))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The address, if the provider has made sure that it is the person's. */
    Optional<String> verifiedEmail() {
        return text("email").filter(address -> have("email_verified", "true"));
    }

    List<String> texts(String claim) {
        return find(claim) instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private @Nullable Object find(String claim) {
        // names with dots of their own, as in https://example.vn/roles, come before paths
        return values.containsKey(claim) ? values.get(claim) : walk(claim);
    }

    private @Nullable Object walk(String path) {
        @Nullable Object at = values;
        for (var step : Arrays.asList(path.split("\\."))) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }
}
