package vn.tiendo.report.form.filling;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;

/** What is wrong among answers, place by place; of very much the first, and that there is more. */
public final class WrongCells {
    private static final int MOST = 200;

    private final List<Violation> wrong = new ArrayList<>();

    public void add(Violation violation) {
        if (wrong.size() < MOST) {
            wrong.add(violation);
        } else if (wrong.size() == MOST) {
            wrong.add(new Violation(violation.field(), "… và còn nữa. Hãy sửa các ô trên rồi gửi lại."));
        }
    }

    /** Whether more would not be told; then nobody need look any further. */
    public boolean isFull() {
        return wrong.size() > MOST;
    }

    /** @throws Invalid when anything is wrong */
    public void requireNone() {
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }
}
