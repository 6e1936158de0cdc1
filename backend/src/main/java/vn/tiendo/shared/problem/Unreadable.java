package vn.tiendo.shared.problem;

/** What is kept cannot be read or shown, though it is there. */
public final class Unreadable extends DomainException {
    public Unreadable(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 422;
    }
}
