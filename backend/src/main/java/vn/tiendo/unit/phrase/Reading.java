package vn.tiendo.unit.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.unit.PartyKind;

/**
 * What a name was recognised as.
 *
 * @param named null when the words are understood as a body that the directory does not hold
 * @param whole true when every word is understood, even if the directory does not hold what they mean
 */
record Reading(@Nullable Named named, PartyKind kind, boolean open, boolean whole, Confidence confidence) {

    static Reading of(Named named, Confidence confidence) {
        return new Reading(named, named.kind(), named.open(), true, confidence);
    }

    Reading atMost(Confidence limit) {
        return new Reading(named, kind, open, whole, confidence.and(limit));
    }

    /** Several bodies that are clearly meant but belong to no group of the directory: "các sở, ban, ngành". */
    static Reading otherGroup(boolean open) {
        return new Reading(null, PartyKind.GROUP, open, true, Confidence.UNKNOWN);
    }

    static Reading unknown(PartyKind kind) {
        return new Reading(null, kind, false, false, Confidence.UNKNOWN);
    }
}
