package vn.tiendo.notification.digest;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.difficulty.OverdueDifficulty;
import vn.tiendo.identity.Role;

/** What a digest says of the difficulties on which one role should have acted.
 *
 * @param total how many there are
 * @param items the oldest of them
 */
record DifficultyPart(Role whose, long total, List<OverdueDifficulty> items) {

    static Map<Role, DifficultyPart> of(Collection<OverdueDifficulty> overdue) {
        return overdue.stream()
                .collect(groupingBy(
                        OverdueDifficulty::whose,
                        Collectors.collectingAndThen(Collectors.toList(), DifficultyPart::of)));
    }

    private static DifficultyPart of(List<OverdueDifficulty> items) {
        var first = items.getFirst();
        return new DifficultyPart(first.whose(), first.ofAll(), items);
    }

    /** {@code 2 khó khăn quá hạn xử lý}. */
    static String title(long number) {
        return number + " khó khăn quá hạn xử lý";
    }

    /** How many are not named. */
    long unnamed() {
        return total - items.size();
    }
}
