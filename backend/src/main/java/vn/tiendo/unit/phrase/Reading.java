package vn.tiendo.unit.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.unit.PartyKind;

/**
 * What a name was recognised as.
 *
 * @param named null when the words are understood as a body that the directory does not hold
 */
record Reading(@Nullable Named named, PartyKind kind, boolean open, Confidence confidence) {

    static Reading of(Named named, Confidence confidence) {
        return new Reading(named, named.kind(), named.open(), confidence);
    }

    boolean isRecognised() {
        return named != null;
    }

    Reading atMost(Confidence limit) {
        return new Reading(named, kind, open, confidence.and(limit));
    }

    static Reading unknown(PartyKind kind, boolean open) {
        return new Reading(null, kind, open, Confidence.UNKNOWN);
    }
}
