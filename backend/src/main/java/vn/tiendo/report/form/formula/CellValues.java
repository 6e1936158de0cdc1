package vn.tiendo.report.form.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that a formula is computed with; names are folded. */
public interface CellValues {
    /** The cell of this column in the row; null when it is empty. */
    @Nullable
    BigDecimal cell(String column);

    /** All cells of this column together; null when all are empty. */
    @Nullable
    BigDecimal total(String column);
}
