package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.tiendo.shared.domain.Versioned;

/** Something that tasks wait for before they have a date; one for all plans of an agency, however they write it. */
@Entity
class AwaitedEvent extends Versioned {
    private String words;
    private String folded;
    private int happenings;

    protected AwaitedEvent() {}

    AwaitedEvent(UUID agencyId, EventWords words) {
        super(agencyId);
        this.words = words.words();
        this.folded = words.folded();
    }

    /** It happened, once more or for the first time. */
    Happening happen(EnterHappening request, Stamp stamp) {
        happenings++;
        return new Happening(this, happenings, request, stamp);
    }

    boolean isOf(AwaitedTerm term) {
        return folded.equals(term.event().folded());
    }

    String words() {
        return words;
    }

    String folded() {
        return folded;
    }
}
