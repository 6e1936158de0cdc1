package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan as a line of a list.
 *
 * @param number null while nobody has given one
 * @param fullSymbol number and symbol as people write them: {@code 09/KH-SLĐTBXH}; the symbol alone without a number
 * @param taskCount rows of kind TASK
 * @param openCellCount cells that a person must still look at
 * @param sample whether it came with the demonstration
 */
public record PlanRow(
        UUID id,
        PlanState state,
        @Nullable Integer number,
        String fullSymbol,
        String title,
        @Nullable LocalDate issuedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        int taskCount,
        int openCellCount,
        boolean sample) {}
