package vn.tiendo.document.table;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats in which a list can be taken home. */
public enum TableFormat {
    /** Comma-separated values (RFC 4180) in UTF-8. */
    CSV("text/csv") {
        @Override
        public TableWriter open(OutputStream out, String title) throws IOException {
            return new CsvTable(out);
        }
    },
    /** Office Open XML workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public TableWriter open(OutputStream out, String title) {
            return new XlsxTable(out, title);
        }
    };

    /** For {@code @Produces}. */
    public static final String CSV_TYPE = "text/csv";

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the parameter of a download link, else by the Accept header; empty when neither wants a table. */
    public static Optional<TableFormat> of(@Nullable String format, @Nullable String accept) {
        var wanted = format == null ? accept == null ? "" : accept : format;
        return Arrays.stream(values())
                .filter(known -> format == null
                        ? wanted.contains(known.mediaType)
                        : known.extension().equals(wanted))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return this == CSV ? mediaType + ";" + MediaType.CHARSET_PARAMETER + "=utf-8" : mediaType;
    }

    /** @param title of the sheet, where the format has one */
    public abstract TableWriter open(OutputStream out, String title) throws IOException;
}
