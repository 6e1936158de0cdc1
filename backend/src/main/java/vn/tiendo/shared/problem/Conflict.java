package vn.tiendo.shared.problem;

import java.util.List;

/** Another thing stands in the way: a number already taken, a key used for another body. */
public final class Conflict extends DomainException {
    private final transient List<Violation> places;

    public Conflict(String code, String detail) {
        this(code, detail, List.of());
    }

    /** @param places where it stands in the way, each with what is there */
    public Conflict(String code, String detail, List<Violation> places) {
        super(code, detail);
        this.places = List.copyOf(places);
    }

    public List<Violation> places() {
        return places;
    }

    @Override
    public int status() {
        return 409;
    }
}
