package vn.tiendo.shared.problem;

/** The thing is not in a state in which this move is allowed. */
public final class Refused extends DomainException {
    public Refused(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 409;
    }
}
