package vn.tiendo.report;

import java.time.LocalDate;
import java.util.UUID;

/** What a consolidation says of its round.
 *
 * @param periodWords the period as the title of a report names it: "quý I năm 2024"
 * @param asOf the day whose figures are taken: the cut-off, or today while that has not come
 */
public record RoundFacts(
        UUID id,
        String name,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        String periodWords,
        LocalDate asOf) {}
