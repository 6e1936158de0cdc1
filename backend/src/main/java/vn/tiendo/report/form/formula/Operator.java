package vn.tiendo.report.form.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The four operations. */
enum Operator {
    /** Cộng. */
    PLUS,
    /** Trừ. */
    MINUS,
    /** Nhân. */
    TIMES,
    /** Chia. */
    BY;

    /** Far more digits than any report has, so that rounding shows nowhere. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** @return null when it is a division by zero */
    @Nullable
    BigDecimal of(BigDecimal left, BigDecimal right) {
        return switch (this) {
            case PLUS -> left.add(right, DIGITS);
            case MINUS -> left.subtract(right, DIGITS);
            case TIMES -> left.multiply(right, DIGITS);
            case BY -> right.signum() == 0 ? null : left.divide(right, DIGITS);
        };
    }
}
