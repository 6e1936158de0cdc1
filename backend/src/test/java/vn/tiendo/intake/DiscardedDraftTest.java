package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DiscardedDraftTest {
    private final TestAgency agency = TestAgency.create();

    @Inject
    AgroalDataSource database;

    @Test
    void leaves_its_import_open_for_review() throws SQLException {
        String plan = agency.office()
                .body(Map.of("title", "Kế hoạch", "periodFrom", "2024-01-01", "periodTo", "2024-12-31"))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var imported = importThatBecame(UUID.fromString(plan));
        agency.office()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(204);
        assertThat(stateOf(imported)).isEqualTo("REVIEW");
    }

    private UUID importThatBecame(UUID plan) throws SQLException {
        var file = Ids.next();
        var id = Ids.next();
        run(
                "insert into stored_file values (?, ?, 'ke-hoach.docx', 'application/msword', 1, repeat('0', 64), now())",
                file,
                agency.id());
        run(
                "insert into plan_import values (?, ?, 'CONFIRMED', ?, '{}', ?, ?, now())",
                id,
                agency.id(),
                file,
                plan,
                agency.actor(Role.OFFICE, "VP").accountId());
        return id;
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private String stateOf(UUID imported) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select state from plan_import where id = ?")) {
            statement.setObject(1, imported);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
