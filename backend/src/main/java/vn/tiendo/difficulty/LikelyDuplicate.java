package vn.tiendo.difficulty;

/** Another difficulty that may be the same.
 *
 * @param sameTask whether both hold up the same task
 * @param likeness how much they say the same, 0 to 100
 */
public record LikelyDuplicate(DifficultyRow difficulty, boolean sameTask, int likeness) {}
