package vn.tiendo.audit.seal;

import java.util.ArrayList;
import java.util.List;

/** Collects what a check finds: all are counted, the first hundred are kept. */
final class Findings {
    private static final int KEPT = 100;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (first.size() < KEPT) {
            first.add(finding);
        }
    }

    /** Counts more that were not read one by one. */
    void addUnread(long more) {
        count += more;
    }

    List<Finding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
