package vn.tiendo.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SqlTest {
    @Inject
    DataSource database;

    @Test
    void all_rows_are_read() {
        var numbers = new Sql("select n::bigint as n from generate_series(1, ?) as n", 3)
                .list(database, row -> row.number("n"));

        assertThat(numbers).containsExactly(1L, 2L, 3L);
    }

    @Test
    void no_more_rows_than_asked_for() {
        var numbers = new Sql("select n::bigint as n from generate_series(1, 9) as n order by n")
                .limit(2)
                .list(database, row -> row.number("n"));

        assertThat(numbers).containsExactly(1L, 2L);
    }

    @Test
    void the_reader_of_a_row_sends_no_statement() {
        var outer = new Sql("select 1::bigint as n");

        assertThatIllegalStateException().isThrownBy(() -> outer.list(database, row -> count()));
        assertThat(count()).isEqualTo(1);
    }

    private long count() {
        return new Sql("select count(*) as count from generate_series(1, 1)").number(database);
    }
}
