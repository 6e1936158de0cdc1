package vn.tiendo.intake.annex;

import static vn.tiendo.plan.ProductKind.ARTICLE;
import static vn.tiendo.plan.ProductKind.CONFERENCE;
import static vn.tiendo.plan.ProductKind.DOCUMENT;
import static vn.tiendo.plan.ProductKind.MATERIAL;
import static vn.tiendo.plan.ProductKind.OTHER;
import static vn.tiendo.plan.ProductKind.PROCEDURE;
import static vn.tiendo.plan.ProductKind.REPORT;
import static vn.tiendo.plan.ProductKind.VIDEO;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.shared.text.VietnameseText;

/** The words that tell the kind of a product; the first of them in the phrase decides ("Báo cáo kết quả hội nghị"). */
final class ProductWords {

    private static final List<Words> KINDS = List.of(
            words(REPORT, "bao cao|bc|bien ban|so lieu|bang tong hop"),
            words(VIDEO, "video|clip|phim|tvc"),
            words(
                    ARTICLE,
                    "(?<!thong )tin(?! hoc)|bai|phong su|chuyen muc|chuyen trang|chuyen de tren|infographic|ban tin|toa dam phat thanh"),
            words(
                    MATERIAL,
                    "tai lieu|to roi|to gap|an pham|so tay|cam nang|pano|ap phich|bang ron|tap san|(?<!chinh |ngan |danh )sach|mau bieu"),
            words(
                    CONFERENCE,
                    "hoi nghi|hoi thao|hoi thi|tap huan|doi thoai|lop|khoa (?:tap huan|boi duong|dao tao)|toa dam|cuoc hop|buoi|phien|ngay hoi|cuoc thi|dien dan"),
            words(PROCEDURE, "tthc|thu tuc|quy trinh|dich vu cong"),
            words(
                    DOCUMENT,
                    "van ban|cong van|cv|ke hoach|kh|quyet dinh|qd|nghi quyet|nq|chi thi|to trinh|ttr|thong bao|huong dan|"
                            + "chuong trinh|de an|du an|phuong an|quy che|quy dinh|noi quy|hop dong|danh muc|du thao|ho so|"
                            + "chien luoc|quy hoach|thong tu|nghi dinh|luat|giay moi|giay phep|cong dien|de cuong|ket luan|bo tieu chi|danh sach|bo quy tac|nghi quyet"));

    private ProductWords() {}

    static ProductKind kindOf(String name) {
        String folded = VietnameseText.fold(name);
        return KINDS.stream()
                .flatMap(words -> words.firstIn(folded).stream())
                .min(Comparator.comparingInt(Found::at))
                .map(Found::kind)
                .orElse(OTHER);
    }

    private static Words words(ProductKind kind, String alternatives) {
        return new Words(kind, Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])"));
    }

    private record Words(ProductKind kind, Pattern pattern) {
        Optional<Found> firstIn(String folded) {
            Matcher matcher = pattern.matcher(folded);
            return matcher.find() ? Optional.of(new Found(kind, matcher.start())) : Optional.empty();
        }
    }

    private record Found(ProductKind kind, int at) {}
}
