package vn.tiendo.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedDatabaseTest {
    /** One folder for all, so that the server's programs are unpacked once. */
    @TempDir
    static Path folder;

    @BeforeEach
    void start_empty() {
        EmbeddedDatabase.throwawayIn(folder).close();
    }

    @Test
    void keeps_what_was_written_between_two_starts() throws SQLException {
        try (var database = EmbeddedDatabase.keptIn(folder)) {
            execute(database.owner(), "CREATE TABLE word (text text)");
            execute(database.owner(), "INSERT INTO word VALUES ('kế hoạch')");
        }
        try (var database = EmbeddedDatabase.keptIn(folder)) {
            assertThat(question(database.owner(), "SELECT text FROM word")).isEqualTo("kế hoạch");
        }
    }

    @Test
    void keeps_every_commit_on_disk() throws SQLException {
        try (var database = EmbeddedDatabase.keptIn(folder)) {
            assertThat(question(database.application(), "SHOW fsync")).isEqualTo("on");
            assertThat(question(database.application(), "SHOW synchronous_commit"))
                    .isEqualTo("on");
        }
    }

    @Test
    void sorts_as_a_vietnamese_dictionary_does() throws SQLException {
        try (var database = EmbeddedDatabase.throwawayIn(folder)) {
            var sorted =
                    "SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('đường'), ('em'), ('dân'), ('ăn'), ('an'), ('bà')) v(w)";
            assertThat(question(database.application(), sorted)).isEqualTo("an ăn bà dân đường em");
        }
    }

    @Test
    void does_not_let_the_application_change_tables() {
        try (var database = EmbeddedDatabase.throwawayIn(folder)) {
            assertThatThrownBy(() -> execute(database.application(), "CREATE TABLE own (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void lets_nobody_in_without_the_password() {
        try (var database = EmbeddedDatabase.throwawayIn(folder)) {
            var stranger = new DatabaseLogin(database.owner().url(), "postgres", "postgres");
            assertThatThrownBy(() -> question(stranger, "SELECT 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refuses_a_folder_that_another_program_is_using() {
        try (var first = EmbeddedDatabase.throwawayIn(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.keptIn(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another");
            assertThat(first.owner().user()).isEqualTo("tiendo_owner");
        }
    }

    @Test
    void starts_although_the_number_of_a_dead_server_belongs_to_another_process_now() throws Exception {
        var self = ProcessHandle.current().pid();
        Files.write(folder.resolve("postgres/postmaster.pid"), List.of(Long.toString(self), folder.toString()));

        try (var database = EmbeddedDatabase.keptIn(folder)) {
            assertThat(question(database.application(), "SELECT current_user")).isEqualTo("tiendo_app");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void refuses_data_of_another_version_of_postgresql() throws Exception {
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedDatabase.keptIn(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("written by PostgreSQL 17");
    }

    @Test
    void keeps_its_passwords_from_other_users_of_the_machine() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("database-passwords.properties")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    private static void execute(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = source(login).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String question(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = source(login).getConnection();
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static PGSimpleDataSource source(DatabaseLogin login) {
        var source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }
}
