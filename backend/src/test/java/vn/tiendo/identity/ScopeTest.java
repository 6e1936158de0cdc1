package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    @ParameterizedTest
    @CsvSource({
        "GET, plans, plans:read",
        "HEAD, plans, plans:read",
        "PATCH, plans, plans:write",
        "POST, plan-imports, plans:write",
        "GET, statistics, tasks:read",
        "PUT, assignments, tasks:write",
        "POST, report-rounds, reports:write",
        "PATCH, uploads, tasks:write",
    })
    void each_call_needs_the_scope_of_what_it_touches(String method, String resource, String scope) {
        assertThat(Scope.needed(method, resource).map(Scope::code)).contains(scope);
    }

    @Test
    void what_only_people_do_has_no_scope() {
        assertThat(Scope.needed("GET", "accounts")).isEmpty();
        assertThat(Scope.needed("POST", "statistics")).isEmpty();
    }
}
