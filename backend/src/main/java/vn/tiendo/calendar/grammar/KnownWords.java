package vn.tiendo.calendar.grammar;

import java.util.Set;
import java.util.stream.Collectors;

/** The plain vocabulary around deadlines. */
final class KnownWords {

    /** Say nothing beyond "by then". */
    private static final Set<String> FILLER = words(
            "hoàn thành xong thời gian hạn thực hiện là trong vào và hoặc tại phải tiến độ được việc nêu trên cần ngày lúc từ mốc");

    /** Say what is due, without naming anything that a reader would have to decide. */
    private static final Set<String> LABEL = words(
            "báo cáo kết quả triển khai tổ chức xây dựng trình gửi tổng hợp kết sơ đánh giá kiểm tra rà soát kế hoạch ban hành phê duyệt tham mưu nghiệm thu công bố năm");

    private KnownWords() {}

    static boolean isFiller(Token token) {
        return token.kind() == Token.Kind.MARK || FILLER.contains(token.key());
    }

    static boolean isLabel(Token token) {
        return isFiller(token) || LABEL.contains(token.key());
    }

    private static Set<String> words(String line) {
        return Tokenizer.tokens(line).stream().map(Token::key).collect(Collectors.toUnmodifiableSet());
    }
}
