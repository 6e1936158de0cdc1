package vn.tiendo.task;

import java.util.List;

/** What became of one move with many assignments, in the order in which they were sent. */
public record BulkResult(int done, int refused, List<BulkLine> lines) {
    static BulkResult of(List<BulkLine> lines) {
        var done = (int) lines.stream()
                .filter(line -> line.outcome() == BulkOutcome.DONE)
                .count();
        return new BulkResult(done, lines.size() - done, lines);
    }
}
