package vn.tiendo.upload;

import vn.tiendo.shared.problem.DomainException;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Malformed;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.problem.TooLarge;

/** Why an upload does not go on. */
final class UploadRefusals {
    private UploadRefusals() {}

    static DomainException gone() {
        return new NotFound(
                "upload-gone",
                "Tệp gửi dở này không còn: đã quá 24 giờ, đã được dùng hoặc đã bị hủy. Hãy chọn tệp và gửi lại từ đầu.");
    }

    static DomainException goesOnElsewhere(long received) {
        return new Refused(
                "upload-offset-differs",
                "Máy chủ đã nhận %d byte của tệp này. Hãy hỏi lại vị trí rồi gửi tiếp từ đó.".formatted(received));
    }

    static DomainException noOffset() {
        return new Malformed("upload-offset-missing", "Thiếu tiêu đề Upload-Offset: vị trí mà phần này bắt đầu.");
    }

    static DomainException notWhole(long received, long length) {
        return new Refused(
                "upload-not-finished",
                "Tệp chưa gửi xong (%d / %d byte). Hãy gửi tiếp phần còn lại rồi đính kèm."
                        .formatted(received, length));
    }

    static DomainException noLength() {
        return Invalid.field("Upload-Length", "Hãy chọn tệp có nội dung: dung lượng phải là một số byte lớn hơn 0.");
    }

    static DomainException noName() {
        return Invalid.field("Upload-Metadata", "Thiếu tên tệp: gửi “filename” với tên viết theo Base64.");
    }

    static DomainException tooLarge() {
        return new TooLarge(
                "file-too-large", "Tệp vượt quá %d MB. Hãy chọn tệp nhỏ hơn.".formatted(Upload.LARGEST_BYTES >> 20));
    }

    static DomainException longerThanSaid() {
        return new TooLarge(
                "upload-longer-than-said", "Nội dung gửi lên dài hơn dung lượng đã báo. Hãy hủy rồi gửi lại từ đầu.");
    }

    static DomainException tooMany(int most) {
        return new Refused(
                "too-many-uploads",
                "Bạn đang gửi dở %d tệp. Hãy chờ gửi xong hoặc hủy một tệp rồi gửi tiếp.".formatted(most));
    }

    static DomainException tooMuchTogether(long most) {
        return new Refused(
                "uploads-too-large-together",
                "Các tệp đã gửi mà chưa đính kèm vượt quá %d MB. Hãy đính kèm hoặc hủy bớt rồi gửi tiếp."
                        .formatted(most >> 20));
    }
}
