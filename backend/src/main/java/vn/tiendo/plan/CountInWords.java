package vn.tiendo.plan;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of a product its words ask for: "02 tin, bài", "Ít nhất 03 hội nghị", "Tin, bài: 20". A year, a time, a date or
 * the symbol of a document is no count.
 *
 * @param count 1 to 1000
 * @param rest the words without it: "hội nghị"
 */
public record CountInWords(int count, String rest) {
    private static final int MOST = 1000;

    private static final String AT_LEAST =
            "(?:ít nhất|tối thiểu|không dưới|khoảng|trên|hơn|từ|đạt|có|đủ|tổng số|tổng cộng"
                    + "|dự kiến|số lượng|tổ chức|đăng tải|đăng|ban hành|xây dựng|biên soạn|sản xuất|mở|thực hiện|phát hành|in"
                    + "|hoàn thành|công bố|viết|phát sóng)";
    private static final String NUMBER = "(\\d{1,3}\\.\\d{3}|\\d{1,4})";
    /** What may follow the number: of "02 - 03" the smaller one is owed; "(hai)" says the same again. */
    private static final String TO_OR_AGAIN = "(?:\\s*(?:[-–]|đến|tới)\\s*\\d{1,4})?(?:\\s*\\(\\p{L}[\\p{L} ]*\\))?";

    /** What is counted in these is time, people or money. */
    private static final String OTHER_MEASURE =
            "(?:giây|phút|giờ|ngày(?! hội)|tuần|tháng|quý|năm|người|học viên|đại biểu|lượt|triệu|tỷ|đồng|nghìn|ngàn|trang|điểm|cửa)";

    private static final String PRODUCT =
            "(?:cuộc|lớp|buổi|hội nghị|tin,? bài|tin|bài|video|clip|phim|phóng sự|chuyên mục|chuyên đề|văn bản|kế hoạch"
                    + "|báo cáo|ấn phẩm|sản phẩm|tờ|cuốn|quyển|số)";
    private static final String NO_LETTER = "(?![\\p{L}\\p{M}])";

    private static final Pattern IN_FRONT = Pattern.compile(
            "^(?:" + AT_LEAST + "(?:\\s*+:)?+\\s++)*+(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\\s+\\()?" + NUMBER
                    + "\\)?" + TO_OR_AGAIN + "\\s+(?!" + OTHER_MEASURE + NO_LETTER + ")(?=\\p{L})",
            CASE_INSENSITIVE | UNICODE_CASE);

    private static final Pattern BEHIND = Pattern.compile(
            "\\s*+(?:(?<!số):\\s*+(?:" + AT_LEAST + "\\s++)*+" + NUMBER + TO_OR_AGAIN + "(?:\\s+" + PRODUCT
                    + ")?|\\(\\s*+(?:" + AT_LEAST + "\\s++)*+" + NUMBER + TO_OR_AGAIN + "\\s+" + PRODUCT
                    + "\\s*\\))\\s*$",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** What the words say of a number; empty when they say nothing, which means one. */
    public static Optional<CountInWords> find(String words) {
        var front = inFront(words);
        if (front.isPresent()) {
            return front;
        }
        var behind = BEHIND.matcher(words);
        return behind.find() ? found(number(behind), words.substring(0, behind.start())) : Optional.empty();
    }

    /** Whether the words begin with how many. */
    public static boolean leads(String words) {
        return inFront(words).isPresent();
    }

    /** How many, one when nothing is said. */
    public static int in(String words) {
        return find(words).map(CountInWords::count).orElse(1);
    }

    private static Optional<CountInWords> inFront(String words) {
        var front = IN_FRONT.matcher(words);
        return front.find() ? found(front.group(1), words.substring(front.end())) : Optional.empty();
    }

    private static String number(Matcher behind) {
        return behind.group(1) != null ? behind.group(1) : behind.group(2);
    }

    private static Optional<CountInWords> found(String number, String rest) {
        int count = Integer.parseInt(number.replace(".", ""));
        return count >= 1 && count <= MOST && !rest.isBlank()
                ? Optional.of(new CountInWords(count, rest.strip()))
                : Optional.empty();
    }
}
