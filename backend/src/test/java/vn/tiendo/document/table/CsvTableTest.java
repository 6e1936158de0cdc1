package vn.tiendo.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that came from strangers opens in a spreadsheet as text. */
class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 204", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_begins_like_a_formula_becomes_text(String cell) {
        assertThat(CsvTable.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void cells_keep_commas_quotes_and_lines() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableFormat.CSV.open(out, "")) {
            table.row(List.of("một, hai", "\"ba\"", "bốn\nnăm", ""));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"một, hai\",\"\"\"ba\"\"\",\"bốn\nnăm\",\"\"\r\n");
    }
}
