package vn.tiendo.report.form.formula;

/** A text is no formula. Its message says in Vietnamese what is wrong and where. */
public final class FormulaError extends Exception {
    private static final long serialVersionUID = 1L;

    FormulaError(String message) {
        super(message);
    }
}
