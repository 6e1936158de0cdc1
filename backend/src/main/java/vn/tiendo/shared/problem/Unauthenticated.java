package vn.tiendo.shared.problem;

/** Nobody is signed in, or the sign-in failed. */
public final class Unauthenticated extends DomainException {
    public Unauthenticated(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 401;
    }
}
