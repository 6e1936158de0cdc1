package vn.tiendo.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A workbook of 100 000 lines as lists have them: how fast it is written, and in how little memory. Only in make test-deep. */
@Tag("deep")
class LongTableDeepTest {
    private static final int ROWS = Integer.getInteger("tiendo.deep.rows", 100_000);
    private static final int ROWS_A_SECOND = 40_000;
    private static final long EXTRA_HEAP = 64L << 20;
    private static final int LOOK_EVERY = 20_000;

    /** Others may use the machine meanwhile: what counts is the work of the thread that writes. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    @Test
    void a_long_table_is_written_as_it_comes() throws IOException {
        write(ROWS / 2);
        var begun = System.nanoTime();
        var worked = PROCESSOR.getCurrentThreadCpuTime();
        write(ROWS);
        long work =
                Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - worked).toMillis();
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        long heap = heapWhileWriting();
        System.out.printf(
                "xlsx of %,d rows: %,d ms, of which a processor worked %,d ms: %,d rows a second; %.1f MB of heap beside what was there%n",
                ROWS, took, work, ROWS * 1000L / work, heap / 1048576.0);

        assertThat(heap).isLessThan(EXTRA_HEAP);
        assertThat(ROWS * 1000L / work).isGreaterThanOrEqualTo(ROWS_A_SECOND);
    }

    /** The most that is alive at any look; what is only waiting to be collected does not count. */
    private static long heapWhileWriting() throws IOException {
        long before = alive();
        long most = 0;
        try (var table = TableFormat.XLSX.open(OutputStream.nullOutputStream(), "Nhiệm vụ")) {
            for (int row = 0; row < ROWS; row++) {
                table.row(cells(row));
                if (row % LOOK_EVERY == LOOK_EVERY - 1) {
                    most = Math.max(most, alive() - before);
                }
            }
        }
        return most;
    }

    private static void write(int rows) throws IOException {
        try (var table = TableFormat.XLSX.open(OutputStream.nullOutputStream(), "Nhiệm vụ")) {
            for (int row = 0; row < rows; row++) {
                table.row(cells(row));
            }
        }
    }

    /** The usual columns of the list of work. */
    private static List<Object> cells(int row) {
        return List.of(
                "B.I." + row,
                "Đăng tải trên Trang Thông tin điện tử các văn bản về cải cách hành chính, lần thứ " + row,
                "Phòng Lao động - Việc làm",
                "Chủ trì",
                "01/KH-SLĐTBXH",
                "31/12/2024",
                "Đang thực hiện",
                "Trong hạn",
                row % 101,
                "Đã đăng %d tin, bài".formatted(row));
    }

    private static long alive() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
