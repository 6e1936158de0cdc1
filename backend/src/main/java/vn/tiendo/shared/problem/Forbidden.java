package vn.tiendo.shared.problem;

/** The person may not do this. */
public final class Forbidden extends DomainException {
    public Forbidden(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 403;
    }
}
