package vn.tiendo.unit.phrase;

import java.util.List;
import java.util.Optional;
import vn.tiendo.unit.PartyRole;

/** A part of a cell, from one word to before another. */
sealed interface Part {

    int from();

    int to();

    /** @param head words that a list said once before this name: "phong" for KHTC in "Các phòng: NCC, KHTC" */
    record Name(int from, int to, List<String> head) implements Part {}

    /**
     * Words about roles.
     *
     * @param behind the role of the names before it that have none yet
     * @param ahead the role of the names after it, until the next such words
     */
    record Role(int from, int to, Optional<PartyRole> behind, Optional<PartyRole> ahead) implements Part {}
}
