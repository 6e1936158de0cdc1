package vn.tiendo.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Confidence;

/**
 * What the words of a lead or coordinating cell mean. The first party is the one that answers (đầu mối).
 *
 * @param text the words as written
 * @param confidence that of the weakest part; an empty cell is SURE and has no parties
 * @param unrecognised the parts that name no unit at all
 * @param roleNote words about roles that stood beside the names ("chủ trì tham mưu"), null when there are none
 */
public record UnitPhrase(
        String text,
        List<Party> parties,
        Confidence confidence,
        List<String> unrecognised,
        @Nullable String roleNote) {

    /** Words stand in the cell, but a part of them names no unit. */
    public static final String NOT_RECOGNISED = "unit-not-recognised";

    /** A unit is named that the directory does not hold. */
    public static final String NOT_IN_DIRECTORY = "unit-not-in-directory";

    /** All are recognised, one of them by a rule that a person should confirm. */
    public static final String NOT_CERTAIN = "unit-not-certain";

    public UnitPhrase {
        parties = List.copyOf(parties);
        unrecognised = List.copyOf(unrecognised);
    }

    /** The codes of the recognised parties, in the order written. */
    public List<String> codes() {
        return parties.stream().map(Party::code).filter(Objects::nonNull).toList();
    }

    /** Why a person must look, as a stable code; empty when the phrase is SURE. */
    public Optional<String> problemCode() {
        if (confidence == Confidence.SURE) {
            return Optional.empty();
        }
        if (!unrecognised.isEmpty()) {
            return Optional.of(NOT_RECOGNISED);
        }
        return Optional.of(parties.stream().allMatch(Party::isRecognised) ? NOT_CERTAIN : NOT_IN_DIRECTORY);
    }

    /** Whether all the words are one name, and nobody has said for sure whose. */
    boolean isSingleNameInDoubt() {
        return parties.size() == 1 && unrecognised.isEmpty() && confidence != Confidence.SURE;
    }

    UnitPhrase withUnread(String rest) {
        List<String> more = new ArrayList<>(unrecognised);
        more.add(rest);
        return new UnitPhrase(text + rest, parties, Confidence.UNKNOWN, more, roleNote);
    }

    /** The same as a suggestion to a person: coordinators, none of them sure; empty when nobody is named. */
    Optional<UnitPhrase> asHint() {
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        List<Party> hinted = parties.stream()
                .map(party -> party.in(PartyRole.COORDINATOR).atMost(Confidence.PROBABLE))
                .toList();
        return Optional.of(new UnitPhrase(text, hinted, confidence.and(Confidence.PROBABLE), unrecognised, roleNote));
    }
}
