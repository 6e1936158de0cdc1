package vn.tiendo.shared.problem;

/** There is no such thing, or the person may not know of it. */
public final class NotFound extends DomainException {
    /** @param what the Vietnamese word for the thing, as it starts a sentence: "Kế hoạch" */
    public NotFound(String what) {
        super("not-found", what + " không tồn tại hoặc đã bị xóa. Hãy tải lại danh sách.");
    }

    @Override
    public int status() {
        return 404;
    }
}
