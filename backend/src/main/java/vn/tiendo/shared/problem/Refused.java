package vn.tiendo.shared.problem;

import java.util.List;

/** The thing is not in a state in which this move is allowed. */
public final class Refused extends DomainException {
    private final transient List<Shortage> missing;

    public Refused(String code, String detail) {
        this(code, detail, List.of());
    }

    /** @param missing what is not there, or not often enough */
    public Refused(String code, String detail, List<Shortage> missing) {
        super(code, detail);
        this.missing = List.copyOf(missing);
    }

    public List<Shortage> missing() {
        return missing;
    }

    @Override
    public int status() {
        return 409;
    }
}
