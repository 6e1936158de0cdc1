package vn.tiendo.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of administrative documents and copies (NĐ 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I). */
public enum DocumentKind {
    /** Nghị quyết. */
    RESOLUTION("NQ", "Nghị quyết"),
    /** Quyết định. */
    DECISION("QĐ", "Quyết định"),
    /** Chỉ thị. */
    DIRECTIVE("CT", "Chỉ thị"),
    /** Quy chế. */
    REGULATION("QC", "Quy chế"),
    /** Quy định; the small y tells it from Quyết định. */
    PROVISION("QyĐ", "Quy định"),
    /** Thông cáo. */
    COMMUNIQUE("TC", "Thông cáo"),
    /** Thông báo. */
    NOTICE("TB", "Thông báo"),
    /** Hướng dẫn. */
    GUIDANCE("HD", "Hướng dẫn"),
    /** Chương trình; the small r tells it from Chỉ thị. */
    PROGRAMME("CTr", "Chương trình"),
    /** Kế hoạch. */
    PLAN("KH", "Kế hoạch"),
    /** Phương án. */
    OPTION_PAPER("PA", "Phương án"),
    /** Đề án. */
    SCHEME("ĐA", "Đề án"),
    /** Dự án. */
    PROJECT("DA", "Dự án"),
    /** Báo cáo. */
    REPORT("BC", "Báo cáo"),
    /** Biên bản. */
    MINUTES("BB", "Biên bản"),
    /** Tờ trình. */
    SUBMISSION("TTr", "Tờ trình"),
    /** Hợp đồng. */
    CONTRACT("HĐ", "Hợp đồng"),
    /** Công điện. */
    TELEGRAM("CĐ", "Công điện"),
    /** Bản ghi nhớ. */
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    /** Bản thỏa thuận. */
    AGREEMENT("BTT", "Bản thỏa thuận"),
    /** Giấy ủy quyền. */
    AUTHORISATION("GUQ", "Giấy ủy quyền"),
    /** Giấy mời. */
    INVITATION("GM", "Giấy mời"),
    /** Giấy giới thiệu. */
    INTRODUCTION("GGT", "Giấy giới thiệu"),
    /** Giấy nghỉ phép. */
    LEAVE("GNP", "Giấy nghỉ phép"),
    /** Phiếu gửi. */
    DISPATCH_SLIP("PG", "Phiếu gửi"),
    /** Phiếu chuyển. */
    FORWARDING_SLIP("PC", "Phiếu chuyển"),
    /** Phiếu báo. */
    ADVICE_SLIP("PB", "Phiếu báo"),
    /** Sao y. */
    TRUE_COPY("SY", "Sao y"),
    /** Trích sao. */
    EXTRACT("TrS", "Trích sao"),
    /** Sao lục. */
    COPY_OF_COPY("SL", "Sao lục"),
    /** Công văn: it has no abbreviation and prints no name of its kind; "CV" is spoken use only. */
    OFFICIAL_LETTER("", "Công văn");

    private final String abbreviation;
    private final String label;

    DocumentKind(String abbreviation, String label) {
        this.abbreviation = abbreviation;
        this.label = label;
    }

    /** As printed in a symbol, for example {@code QyĐ}; empty for Công văn. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The Vietnamese name in sentence case, for example {@code Kế hoạch}. */
    public String label() {
        return label;
    }

    /** Case matters: {@code CTr} is a programme, {@code CT} a directive. */
    public static Optional<DocumentKind> ofAbbreviation(String abbreviation) {
        String wanted = Normalizer.normalize(abbreviation, Normalizer.Form.NFC);
        return Arrays.stream(values())
                .filter(kind -> !wanted.isEmpty() && kind.abbreviation.equals(wanted))
                .findFirst();
    }

    /** Case and surrounding space do not matter: the title line of a document is in capitals. */
    public static Optional<DocumentKind> ofLabel(String label) {
        String wanted = Normalizer.normalize(label, Normalizer.Form.NFC).strip();
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(wanted))
                .findFirst();
    }
}
