package vn.tiendo.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.identity.Role;

/** A difficulty on which somebody should have acted.
 *
 * @param whose the role that must act: the Office, or a leader
 * @param unit the name of the unit that raised it
 * @param dueOn the last day on which the step was in time
 * @param ofAll how many there are that this role must act on
 */
public record OverdueDifficulty(
        UUID difficultyId, Role whose, String unit, String description, LocalDate dueOn, long ofAll) {}
