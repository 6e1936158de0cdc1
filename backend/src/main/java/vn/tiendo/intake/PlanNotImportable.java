package vn.tiendo.intake;

/** The document is readable but is no plan that may or can be imported. */
final class PlanNotImportable extends Exception {

    /** The document carries a mark of secrecy; this system is no place for it. */
    static final String SECRET = "secret-document";

    /** No table of tasks was found. */
    static final String NO_TASK_TABLE = "no-task-table";

    private static final long serialVersionUID = 1L;

    private final String code;

    PlanNotImportable(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
