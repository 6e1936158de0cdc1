package vn.tiendo.report.form.formula;

import java.math.BigDecimal;
import java.util.List;

/** A formula taken apart. Names are folded as {@link ColumnName} has them. */
sealed interface Expression {
    /** A number as it was typed. */
    record Literal(BigDecimal value) implements Expression {}

    /** The cell of a column in the same row. */
    record Cell(String column) implements Expression {}

    /** What stands between two others. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {}

    /** A minus before something. */
    record Negative(Expression of) implements Expression {}

    /** Cells of the same row added up; those that are empty are left out. */
    record RowSum(List<String> columns) implements Expression {}

    /** All cells of a column added up; those that are empty are left out. */
    record ColumnSum(String column) implements Expression {}
}
