package vn.tiendo.shared.problem;

/** What was sent is larger than the limit. */
public final class TooLarge extends DomainException {
    public TooLarge(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 413;
    }
}
