package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;

/** Something that tasks wait for before they have a date; one for all plans of an agency that word it this way. */
@Entity
class AwaitedEvent extends Versioned {
    private String words;
    private String folded;
    private int happenings;
    private @Nullable UUID mainId;

    protected AwaitedEvent() {}

    AwaitedEvent(UUID agencyId, EventWords words) {
        super(agencyId);
        this.words = words.words();
        this.folded = words.folded();
    }

    /** It happened, once more or for the first time. */
    Happening happen(EnterHappening request, Stamp stamp) {
        requireOwn();
        happenings++;
        return new Happening(this, happenings, request, stamp);
    }

    /** The other one is the same in other words and speaks for this one from now on; its entries are counted on. */
    void mergeInto(AwaitedEvent main) {
        mainId = main.id();
        main.happenings = Math.max(main.happenings, happenings);
    }

    /** It speaks for itself again. */
    void part() {
        mainId = null;
    }

    /** Refuses what must be done with the one that speaks for it. */
    void requireOwn() {
        if (mainId != null) {
            throw MergerRefusals.merged(words);
        }
    }

    /** The one that speaks for it, from which it can be parted. */
    UUID requireMainId() {
        if (mainId == null) {
            throw MergerRefusals.notMerged();
        }
        return mainId;
    }

    @Nullable
    UUID mainId() {
        return mainId;
    }

    String words() {
        return words;
    }

    String folded() {
        return folded;
    }
}
