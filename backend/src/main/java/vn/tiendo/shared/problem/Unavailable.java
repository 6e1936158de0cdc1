package vn.tiendo.shared.problem;

/** It cannot be done now; later, or in another way, it can. */
public final class Unavailable extends DomainException {
    public Unavailable(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 503;
    }
}
