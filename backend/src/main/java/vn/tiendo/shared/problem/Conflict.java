package vn.tiendo.shared.problem;

/** Another thing stands in the way: a number already taken, a key used for another body. */
public final class Conflict extends DomainException {
    public Conflict(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 409;
    }
}
