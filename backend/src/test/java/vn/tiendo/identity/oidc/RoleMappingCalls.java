package vn.tiendo.identity.oidc;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.TestAgency;

/** What the administrator of an agency sends. */
final class RoleMappingCalls {
    private static final String PATH = "/api/v1/oidc-role-mappings";

    private RoleMappingCalls() {}

    static ValidatableResponse get(TestAgency agency) {
        return agency.as(Role.ADMINISTRATOR, "VP").get(PATH).then();
    }

    /** Over the newest version. */
    static ValidatableResponse replace(TestAgency agency, List<Map<String, Object>> mappings) {
        return replace(agency, mappings, get(agency).extract().header("ETag"));
    }

    static ValidatableResponse replace(TestAgency agency, List<Map<String, Object>> mappings, String seen) {
        return agency.as(Role.ADMINISTRATOR, "VP")
                .header("If-Match", seen)
                .body(Map.of("items", mappings))
                .put(PATH)
                .then();
    }
}
