package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Refused;

/** Two awaited events that the Office takes for one.
 *
 * @param absorbed the one that the other speaks for from then on
 * @param main the one that stays
 * @param happening what dates the work of the one that has not happened; null when neither has happened, or both have
 */
record Merger(
        AwaitedGroup absorbed, AwaitedGroup main, @Nullable Happening happening) {

    /** @throws Refused when they are one already, or cannot be one */
    static Merger of(AwaitedGroup absorbed, AwaitedGroup main) {
        if (absorbed.event().id().equals(main.event().id())) {
            throw MergerRefusals.itself();
        }
        absorbed.event().requireOwn();
        main.event().requireOwn();
        var ofAbsorbed = absorbed.newest().orElse(null);
        var ofMain = main.newest().orElse(null);
        if (ofAbsorbed == null || ofMain == null) {
            return new Merger(absorbed, main, ofMain == null ? ofAbsorbed : ofMain);
        }
        if (!ofAbsorbed.happenedOn().equals(ofMain.happenedOn())) {
            throw MergerRefusals.differ(absorbed, ofAbsorbed, main, ofMain);
        }
        return new Merger(absorbed, main, null);
    }

    @Nullable
    LocalDate happenedOn() {
        return happening == null ? null : happening.happenedOn();
    }

    /** What of the work on both gets its dates at once; what may come again starts no turn for a time that is over. */
    List<HangingTask> dated(List<HangingTask> ofAbsorbed, List<HangingTask> ofMain) {
        if (happening == null) {
            return List.of();
        }
        var undated = main.wordings().contains(happening.eventId()) ? ofAbsorbed : ofMain;
        return undated.stream().filter(task -> task.waiting() > 0).toList();
    }

    MergerPreview preview(List<HangingTask> ofAbsorbed, List<HangingTask> ofMain, LocalDate today) {
        var dated = dated(ofAbsorbed, ofMain);
        var waiting = Stream.concat(ofMain.stream(), ofAbsorbed.stream())
                .filter(task -> !dated.contains(task))
                .map(HangingTask::undated)
                .toList();
        return new MergerPreview(
                absorbed.event().words(),
                main.event().words(),
                happenedOn(),
                happening == null ? null : happening.documentSymbol(),
                happening == null
                        ? List.of()
                        : dated.stream()
                                .map(task -> task.preview(happening.happenedOn(), happening.dueOn(), today))
                                .toList(),
                waiting,
                absorbed.event().version());
    }
}
