package vn.tiendo.shared.problem;

/** What was sent is not of a kind that can be read here. */
public final class Unsupported extends DomainException {
    public Unsupported(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 415;
    }
}
