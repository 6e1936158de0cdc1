package vn.tiendo.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to change in the document as understood; what is null stays.
 *
 * @param selectedProseTasks positions, from 0, of the duties in prose that shall become rows
 */
public record CorrectImport(
        @Nullable @Size(min = 1, max = 1000) String title,
        @Nullable @Size(max = 50) String symbol,
        @Nullable @Size(max = 200) String place,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable @Valid ImportedSigner signer,
        @Nullable List<Integer> selectedProseTasks) {}
