package vn.tiendo.shared.problem;

/** Somebody else changed the thing after this writer had read it. */
public final class Stale extends DomainException {
    public Stale() {
        super(
                "stale-version",
                "Nội dung vừa được người khác thay đổi. Hãy xem bản mới rồi lưu lại; phần bạn đã nhập vẫn còn.");
    }

    @Override
    public int status() {
        return 412;
    }
}
