package vn.tiendo.report.form.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.report.form.formula.Expression.Cell;
import vn.tiendo.report.form.formula.Expression.ColumnSum;
import vn.tiendo.report.form.formula.Expression.Literal;
import vn.tiendo.report.form.formula.Expression.Negative;
import vn.tiendo.report.form.formula.Expression.Operation;
import vn.tiendo.report.form.formula.Expression.RowSum;
import vn.tiendo.report.form.formula.FormulaToken.Kind;

/** Reads a formula from left to right, products before sums. */
final class FormulaParser {
    private static final Set<String> ROW_SUM = Set.of("sum", "tổng");
    private static final Set<String> COLUMN_SUM = Set.of("total", "tổng_cột");
    private static final int DEEPEST = 50;

    private final List<FormulaToken> tokens;
    private int next;
    private int depth;

    FormulaParser(List<FormulaToken> tokens) {
        this.tokens = tokens;
    }

    Expression parse() throws FormulaError {
        if (here().kind() == Kind.END) {
            throw new FormulaError("Công thức còn trống.");
        }
        var whole = sum();
        if (here().kind() != Kind.END) {
            throw unexpected();
        }
        return whole;
    }

    private Expression sum() throws FormulaError {
        var left = product();
        while (here().is("+") || here().is("-")) {
            var operator = take().is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Operation(operator, left, product());
        }
        return left;
    }

    private Expression product() throws FormulaError {
        var left = factor();
        while (here().is("*") || here().is("/")) {
            var operator = take().is("*") ? Operator.TIMES : Operator.BY;
            left = new Operation(operator, left, factor());
        }
        return left;
    }

    private Expression factor() throws FormulaError {
        if (++depth > DEEPEST) {
            throw new FormulaError("Công thức có quá nhiều lớp ngoặc.");
        }
        try {
            return inner();
        } finally {
            depth--;
        }
    }

    private Expression inner() throws FormulaError {
        var token = here();
        if (token.is("-")) {
            take();
            return new Negative(factor());
        }
        if (token.is("(")) {
            take();
            var bracketed = sum();
            expect(")");
            return bracketed;
        }
        return switch (token.kind()) {
            case NUMBER -> new Literal(new BigDecimal(take().text()));
            case NAME -> named(take().text());
            case SIGN, END -> throw unexpected();
        };
    }

    private Expression named(String name) throws FormulaError {
        if (!here().is("(")) {
            return new Cell(name);
        }
        if (!ROW_SUM.contains(name) && !COLUMN_SUM.contains(name)) {
            throw new FormulaError("Không có hàm “%s”; chỉ có SUM(…) và TOTAL(…).".formatted(name));
        }
        var columns = columns();
        if (ROW_SUM.contains(name)) {
            return new RowSum(columns);
        }
        if (columns.size() > 1) {
            throw new FormulaError("TOTAL(…) cộng một cột; hãy cộng nhiều cột bằng dấu +.");
        }
        return new ColumnSum(columns.getFirst());
    }

    private List<String> columns() throws FormulaError {
        var columns = new ArrayList<String>();
        do {
            take();
            if (here().kind() != Kind.NAME) {
                throw unexpected();
            }
            columns.add(take().text());
        } while (here().is(";"));
        expect(")");
        return columns;
    }

    private void expect(String sign) throws FormulaError {
        if (!here().is(sign)) {
            throw here().kind() == Kind.END
                    ? new FormulaError("Công thức thiếu dấu “%s”.".formatted(sign))
                    : unexpected();
        }
        take();
    }

    private FormulaError unexpected() {
        var token = here();
        return token.kind() == Kind.END
                ? new FormulaError("Công thức kết thúc giữa chừng.")
                : new FormulaError("“%s” ở vị trí %d không đúng chỗ.".formatted(token.text(), token.place()));
    }

    private FormulaToken here() {
        return tokens.get(next);
    }

    private FormulaToken take() {
        return tokens.get(next++);
    }
}
