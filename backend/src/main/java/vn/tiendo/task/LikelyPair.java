package vn.tiendo.task;

import java.util.List;

/** Two awaited events that may be one.
 *
 * @param one of a pair with a given event, that one
 * @param likeness how much they say the same, 0 to 100
 * @param shared the words that both use, as the first one writes them
 */
public record LikelyPair(AwaitedEventRow one, AwaitedEventRow other, int likeness, List<String> shared) {

    static LikelyPair of(AwaitedEventRow one, AwaitedEventRow other) {
        return new LikelyPair(
                one,
                other,
                EventLikeness.of(one.words(), other.words()),
                EventLikeness.shared(one.words(), other.words()));
    }
}
