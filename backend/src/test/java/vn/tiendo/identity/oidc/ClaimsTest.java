package vn.tiendo.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final Claims claims = new Claims(Map.of(
            "groups",
            List.of("van-phong", "tin-hoc"),
            "realm_access",
            Map.of("roles", List.of("office")),
            "https://so.gov.vn/roles",
            "leader",
            "manager",
            true,
            "email",
            "lan@so.gov.vn"));

    @Test
    void a_value_is_found_in_a_list_and_alone() {
        assertThat(claims.have("groups", "tin-hoc")).isTrue();
        assertThat(claims.have("manager", "true")).isTrue();
        assertThat(claims.have("groups", "Tin-hoc")).isFalse();
        assertThat(claims.have("groups", "[van-phong, tin-hoc]")).isFalse();
    }

    @Test
    void a_path_leads_into_nested_claims_and_a_name_may_have_dots() {
        assertThat(claims.have("realm_access.roles", "office")).isTrue();
        assertThat(claims.have("https://so.gov.vn/roles", "leader")).isTrue();
        assertThat(claims.have("realm_access.roles.more", "office")).isFalse();
        assertThat(claims.have("groups.0", "van-phong")).isFalse();
    }

    @Test
    void an_address_counts_only_when_the_provider_has_checked_it() {
        assertThat(claims.verifiedEmail()).isEmpty();
        assertThat(claims.completedBy(Map.of("email_verified", true)).verifiedEmail())
                .contains("lan@so.gov.vn");
    }

    @Test
    void what_the_id_token_says_counts_before_what_is_said_elsewhere() {
        assertThat(claims.completedBy(Map.of("email", "other@so.gov.vn")).text("email"))
                .contains("lan@so.gov.vn");
    }
}
