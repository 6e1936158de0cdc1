package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.CONTACT;
import static vn.tiendo.intake.annex.ColumnRole.CONTENT;
import static vn.tiendo.intake.annex.ColumnRole.COORDINATING;
import static vn.tiendo.intake.annex.ColumnRole.DEADLINE;
import static vn.tiendo.intake.annex.ColumnRole.END;
import static vn.tiendo.intake.annex.ColumnRole.LEAD;
import static vn.tiendo.intake.annex.ColumnRole.LEAD_AND_COORDINATING;
import static vn.tiendo.intake.annex.ColumnRole.NOTE;
import static vn.tiendo.intake.annex.ColumnRole.NUMBER;
import static vn.tiendo.intake.annex.ColumnRole.OTHER;
import static vn.tiendo.intake.annex.ColumnRole.PERIOD;
import static vn.tiendo.intake.annex.ColumnRole.PRODUCT;
import static vn.tiendo.intake.annex.ColumnRole.START;

import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.shared.text.VietnameseText;

/** Tells what a column is about from the words of its heading; the first rule that fits decides. */
final class ColumnWords {

    private static final String BODY =
            "(?:cac )?(?:don vi|co quan|bo phan|phong|to chuc|ca nhan|nguoi|noi|ban|doi tuong)";
    private static final List<Rule> RULES = List.of(
            rule(NUMBER, "^(s ?\\.?t ?\\.?t|t ?\\.?t|so tt|so thu tu|thu tu|#|no|so)\\.?$"),
            rule(NOTE, "^(ghi chu|luu y|chu thich|y kien|ghi chep)"),
            rule(
                    CONTACT,
                    "dien thoai|\\bsdt\\b|\\bso dt\\b|e ?mail|thu dien tu|lien he|lien lac|zalo|ho va ten|ho, ten|ho ten"),
            rule(CONTACT, "^(can bo|chuyen vien|cong chuc|ca nhan)(?!.*(don vi|co quan|phong|chu tri))"),
            rule(
                    OTHER,
                    "^(can cu|co so|nguon|van ban giao|van ban chi dao|kinh phi|du toan|so luong|don gia|thanh tien|muc chi|dia diem)"),
            rule(OTHER, "tinh hinh|hien trang|trang thai|danh gia|ty le|kho khan|de xuat|kien nghi"),
            rule(LEAD_AND_COORDINATING, "chu tri.*phoi hop|phoi hop.*chu tri"),
            rule(LEAD, "chu tri"),
            rule(OTHER, "lanh dao|chi dao|theo doi|don doc|giam sat|tham dinh"),
            rule(COORDINATING, "phoi hop|(don vi|co quan|phong|thanh phan).* lien quan|tham gia"),
            rule(CONTENT, "^(ten )?(cac )?(noi dung|nhiem vu|cong viec|hoat dong|dau viec|nhom nhiem vu)"),
            rule(PRODUCT, "san pham|dau ra|minh chung|hinh thuc van ban|loai van ban|^(kq|sp)$"),
            rule(PRODUCT, "^(du kien )?(ket qua|yeu cau ket qua)(?!.*(trong thang|luy ke))"),
            rule(START, "^(thoi gian |ngay |thoi diem )?(bat dau|khoi dau)|^tu( ngay| thang)?$"),
            rule(END, "^(thoi gian |ngay |thoi diem )?ket thuc|^den( ngay| thang)?$|^hoan thanh$"),
            rule(
                    PERIOD,
                    "^(thang|t)\\s*\\.?\\s*\\d{1,2}(\\s*/\\s*\\d{4})?$|^quy\\s*(i{1,3}|iv|[1-4])(\\s*(/|nam).*)?$"),
            rule(
                    DEADLINE,
                    "thoi gian|thoi han|thoi diem|tien do|\\bhan\\b|\\bmoc\\b|lo trinh|ky han|deadline|^ngay |^lich|hoan thanh"),
            rule(
                    LEAD,
                    "^" + BODY
                            + "\\b.*(thuc hien|trien khai|trach nhiem|tham muu|phu trach|dau moi|duoc giao|soan thao|xay dung|tien hanh)"),
            rule(LEAD, "^(phan cong|trach nhiem|giao |to chuc thuc hien|dau moi|thuc hien$)|dau moi"),
            rule(
                    CONTENT,
                    "noi dung|nhiem vu|cong viec|hoat dong|dau viec|danh muc|giai phap|chi tieu|muc tieu|tieu chi|chuyen de|hang muc"),
            rule(CONTENT, "^(ten |viec|linh vuc|nhom|van ban|de an|chuong trinh|cong tac|du an)"));

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final int LONGEST = 90;

    private ColumnWords() {}

    /** The role that the words of a heading give; OTHER when they give none. */
    static ColumnRole roleOf(String heading) {
        String words = folded(heading);
        if (words.isEmpty() || words.length() > LONGEST) {
            return OTHER;
        }
        return RULES.stream()
                .filter(rule -> rule.words().matcher(words).find())
                .findFirst()
                .map(Rule::role)
                .orElse(OTHER);
    }

    private static String folded(String heading) {
        String plain = VietnameseText.fold(VietnameseText.normaliseDashes(VietnameseText.normaliseSpaces(heading)));
        String bare = REMARK.matcher(plain).replaceAll(" ").replace("&", " va ").replace("-", " ");
        return bare.replaceAll("\\s+", " ").replaceAll("^[\\s.:*]+|[\\s.:*]+$", "");
    }

    private static Rule rule(ColumnRole role, String words) {
        return new Rule(role, Pattern.compile(words));
    }

    private record Rule(ColumnRole role, Pattern words) {}
}
