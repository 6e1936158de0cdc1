package vn.tiendo.unit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Confidence;

/**
 * One unit, group or outside body named in a cell.
 *
 * @param id the unit or group it was recognised as; null when the name is not in the directory
 * @param code the code of that unit or group, null with the id
 * @param text the words as written
 * @param open true when the members are chosen task by task ("có liên quan")
 * @param role what the cell itself says about the role; null when it says nothing and the column decides
 * @param suggestions what it may mean, best first; empty when it is recognised
 */
public record Party(
        PartyKind kind,
        @Nullable UUID id,
        @Nullable String code,
        String text,
        boolean open,
        Confidence confidence,
        @Nullable PartyRole role,
        List<Suggestion> suggestions) {

    public Party {
        suggestions = List.copyOf(suggestions);
    }

    public boolean isRecognised() {
        return id != null;
    }

    public Party in(PartyRole newRole) {
        return new Party(kind, id, code, text, open, confidence, newRole, suggestions);
    }

    public Party atMost(Confidence limit) {
        return new Party(kind, id, code, text, open, confidence.and(limit), role, suggestions);
    }
}
