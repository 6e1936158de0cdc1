package vn.tiendo.intake;

import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.shared.problem.DomainException;
import vn.tiendo.shared.problem.TooLarge;
import vn.tiendo.shared.problem.Unsupported;

/** Says in Vietnamese why a file is not imported and what to do about it. */
final class ImportRefusals {

    private ImportRefusals() {}

    static DomainException of(UnreadableDocument unreadable) {
        UnreadableDocument.Reason reason = unreadable.reason();
        String code = reason.code();
        return switch (reason) {
            case NOT_A_WORD_DOCUMENT ->
                new Unsupported(code, "Tệp không phải là tài liệu Word (.docx). Hãy chọn tệp Word của kế hoạch.");
            case LEGACY_WORD_DOCUMENT ->
                new Unsupported(
                        code,
                        "Tệp ở định dạng Word cũ (.doc). Hãy mở bằng Word, chọn \"Lưu thành\" .docx rồi nhập lại.");
            case ENCRYPTED_DOCUMENT -> new Unsupported(code, "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.");
            case DAMAGED_DOCUMENT ->
                new Unsupported(code, "Tệp bị hỏng, không đọc được. Hãy mở bằng Word, lưu lại rồi nhập lại.");
            case DOCUMENT_WITH_MACROS ->
                new Unsupported(code, "Tệp có macro. Hãy lưu thành .docx không có macro rồi nhập lại.");
            case DOCUMENT_TOO_LARGE ->
                new TooLarge(code, "Tệp quá lớn để nhập. Hãy bỏ ảnh hoặc phần không thuộc kế hoạch rồi nhập lại.");
        };
    }

    static DomainException of(PlanNotImportable refused) {
        return switch (refused.code()) {
            case PlanNotImportable.SECRET ->
                new Unsupported(
                        refused.code(),
                        "Tài liệu có dấu độ mật. Hệ thống này không được dùng để lưu tài liệu bí mật nhà nước.");
            default ->
                new Unsupported(
                        refused.code(),
                        "Không tìm thấy bảng nhiệm vụ trong tài liệu. Hãy kiểm tra tệp có phụ lục với các cột nội dung, cơ quan chủ trì, thời gian.");
        };
    }
}
