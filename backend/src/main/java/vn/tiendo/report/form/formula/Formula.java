package vn.tiendo.report.form.formula;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A formula that can be computed. */
public final class Formula {
    /** What is larger is no figure of a report, and its digits would fill the page. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

    private final Expression expression;

    private Formula(Expression expression) {
        this.expression = expression;
    }

    /** @throws FormulaError when the text is no formula */
    public static Formula of(String text) throws FormulaError {
        return new Formula(new FormulaParser(FormulaToken.of(text)).parse());
    }

    /** The names of the columns it reads, folded, in the order of their first mention. */
    public Set<String> columns() {
        var columns = new LinkedHashSet<String>();
        collect(expression, columns);
        return columns;
    }

    /** Whether it is a rate or something like it, which can never be added up. */
    public boolean divides() {
        return contains(expression, Formula::isDivision);
    }

    /** Whether it reads all cells of a column at once; added up over rows, the whole would be counted once for each row. */
    public boolean readsWholeColumns() {
        return contains(expression, Expression.ColumnSum.class::isInstance);
    }

    /** The names of the columns of which it reads all cells at once, folded. */
    public Set<String> wholeColumns() {
        var columns = new LinkedHashSet<String>();
        collectWhole(expression, columns);
        return columns;
    }

    /** Whether two things are multiplied that both change from row to row, and nothing is divided: from sums it cannot be computed. */
    public boolean isProduct() {
        return !divides() && contains(expression, Formula::multipliesCells);
    }

    /** The result; null where a cell that it needs is empty, where it divides by zero, and beyond 10^18. */
    public @Nullable BigDecimal evaluate(CellValues values) {
        var result = value(expression, values);
        return result == null || result.abs().compareTo(TOO_LARGE) >= 0 ? null : result;
    }

    private static @Nullable BigDecimal value(Expression expression, CellValues values) {
        return switch (expression) {
            case Expression.Literal(var number) -> number;
            case Expression.Cell(var column) -> values.cell(column);
            case Expression.ColumnSum(var column) -> values.total(column);
            case Expression.RowSum sum ->
                sum.columns().stream()
                        .map(values::cell)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
            case Expression.Negative(var of) -> {
                var number = value(of, values);
                yield number == null ? null : number.negate();
            }
            case Expression.Operation(var operator, var left, var right) -> {
                var one = value(left, values);
                var other = value(right, values);
                yield one == null || other == null ? null : operator.of(one, other);
            }
        };
    }

    private static void collect(Expression expression, Set<String> columns) {
        switch (expression) {
            case Expression.Literal _ -> {}
            case Expression.Cell(var column) -> columns.add(column);
            case Expression.ColumnSum(var column) -> columns.add(column);
            case Expression.RowSum(var summed) -> columns.addAll(summed);
            case Expression.Negative(var of) -> collect(of, columns);
            case Expression.Operation operation -> {
                collect(operation.left(), columns);
                collect(operation.right(), columns);
            }
        }
    }

    private static void collectWhole(Expression expression, Set<String> columns) {
        switch (expression) {
            case Expression.ColumnSum(var column) -> columns.add(column);
            case Expression.Negative(var of) -> collectWhole(of, columns);
            case Expression.Operation operation -> {
                collectWhole(operation.left(), columns);
                collectWhole(operation.right(), columns);
            }
            case Expression.Literal _, Expression.Cell _, Expression.RowSum _ -> {}
        }
    }

    private static boolean isDivision(Expression expression) {
        return expression instanceof Expression.Operation operation && operation.operator() == Operator.BY;
    }

    private static boolean multipliesCells(Expression expression) {
        return expression instanceof Expression.Operation(var operator, var left, var right)
                && operator == Operator.TIMES
                && !isConstant(left)
                && !isConstant(right);
    }

    private static boolean isConstant(Expression expression) {
        var columns = new LinkedHashSet<String>();
        collect(expression, columns);
        return columns.isEmpty();
    }

    /** Whether it, or a part of it, is such. */
    private static boolean contains(Expression expression, Predicate<Expression> such) {
        return such.test(expression)
                || switch (expression) {
                    case Expression.Operation operation ->
                        contains(operation.left(), such) || contains(operation.right(), such);
                    case Expression.Negative(var of) -> contains(of, such);
                    case Expression.Literal _, Expression.Cell _, Expression.ColumnSum _, Expression.RowSum _ -> false;
                };
    }
}
