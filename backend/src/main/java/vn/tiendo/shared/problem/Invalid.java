package vn.tiendo.shared.problem;

import java.util.List;

/** The request is well-formed but some of its fields are not acceptable. */
public final class Invalid extends DomainException {
    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("constraint-violation", "Một số nội dung chưa hợp lệ. Hãy sửa các ô được đánh dấu rồi gửi lại.");
        this.violations = List.copyOf(violations);
    }

    public static Invalid field(String field, String detail) {
        return new Invalid(List.of(new Violation(field, detail)));
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public int status() {
        return 422;
    }
}
