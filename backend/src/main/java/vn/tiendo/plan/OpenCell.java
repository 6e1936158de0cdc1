package vn.tiendo.plan;

import java.util.UUID;

/** A cell that a person must still look at before the plan can be issued.
 *
 * @param itemId the row
 * @param path the row for people: {@code B.III.3}
 * @param cell {@code lead}, {@code coordinating}, {@code deadline} or {@code product}
 * @param code why, stable: {@code unit-not-recognised}
 */
public record OpenCell(UUID itemId, String path, String cell, String code) {}
