package vn.tiendo.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The positions of others in which a person may act. Asked at every change of position and every check of a session. */
public interface DelegatedPositions {

    /** As whom the person may act on this day; each with {@link Authority#delegated}. */
    List<Actor> of(UUID accountId, LocalDate on);
}
