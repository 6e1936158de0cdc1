package vn.tiendo.shared.problem;

/** The request contradicts itself, so that nobody can say what is meant. */
public final class Malformed extends DomainException {
    public Malformed(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 400;
    }
}
