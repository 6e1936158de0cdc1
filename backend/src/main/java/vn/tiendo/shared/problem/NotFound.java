package vn.tiendo.shared.problem;

/** There is no such thing, or the person may not know of it. */
public final class NotFound extends DomainException {
    /** @param what the Vietnamese word for the thing, as it starts a sentence: "Kế hoạch" */
    public NotFound(String what) {
        super("not-found", what + " không tồn tại hoặc đã bị xóa. Hãy tải lại danh sách.");
    }

    /** @param detail a sentence of its own, where another list would not help */
    public NotFound(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 404;
    }
}
