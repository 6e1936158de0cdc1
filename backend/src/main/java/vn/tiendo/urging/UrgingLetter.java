package vn.tiendo.urging;

import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.template.AdministrativeDate;
import vn.tiendo.template.Letterhead;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialDocument;
import vn.tiendo.template.OfficialTable;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;
import vn.tiendo.template.OwnFields;
import vn.tiendo.template.SignatureBlock;
import vn.tiendo.unit.Agency;

/** The công văn that urges one unit; number and day are open until it has been signed (NĐ 30/2020, Điều 15). */
record UrgingLetter(Urging urging, String unitName, Agency agency) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Column> COLUMNS = List.of(
            Column.of("TT", 6, Alignment.CENTRE),
            Column.of("Nội dung nhiệm vụ", 34, Alignment.LEFT),
            Column.of("Kế hoạch", 17, Alignment.LEFT),
            Column.of("Hạn hoàn thành", 14, Alignment.CENTRE),
            Column.of("Quá hạn (ngày)", 10, Alignment.CENTRE),
            Column.of("Tình hình", 19, Alignment.LEFT));

    OfficialDocument compose() {
        return new OfficialDocument(
                letterhead(),
                DocumentKind.OFFICIAL_LETTER,
                "đôn đốc thực hiện\nnhiệm vụ đã quá hạn",
                List.of(unitName),
                List.of(),
                body(),
                new SignatureBlock(List.of("TL. GIÁM ĐỐC"), "CHÁNH VĂN PHÒNG", null),
                List.of("Giám đốc (để báo cáo)", "Lưu: VT, VP"),
                List.of());
    }

    /** What forms of it may name (TemplateKind.URGING_LETTER). */
    OwnFields fields() {
        return new OwnFields(
                Map.of(
                        "don_vi", unitName,
                        "ngay_lap", day(urging.recordedOn()),
                        "tra_loi_truoc", day(Objects.requireNonNull(urging.answerBy())),
                        "so_nhiem_vu", VietnameseNumbers.inText(urging.items().size())),
                Map.of(
                        "nhiem_vu",
                        IntStream.range(0, urging.items().size())
                                .mapToObj(i -> fields(i + 1, urging.items().get(i)))
                                .toList()));
    }

    private static Map<String, String> fields(int number, UrgedItem item) {
        return Map.of(
                "stt", String.valueOf(number),
                "noi_dung", item.content(),
                "ke_hoach", item.planSymbol(),
                "han", day(item.dueOn()),
                "ngay_qua_han", String.valueOf(item.daysLate()),
                "tinh_hinh", standing(item));
    }

    private Letterhead letterhead() {
        var issuedOn = urging.letterIssuedOn();
        return new Letterhead(
                agency.parentBody(),
                agency.name(),
                urging.letterNumber(),
                urging.letterSymbol(),
                Objects.requireNonNullElse(agency.place(), ""),
                issuedOn == null
                        ? AdministrativeDate.in(YearMonth.from(urging.recordedOn()))
                        : AdministrativeDate.on(issuedOn));
    }

    private List<OfficialBlock> body() {
        var body = new ArrayList<OfficialBlock>();
        body.add(paragraph(
                "Qua theo dõi việc thực hiện các kế hoạch của %s, tính đến ngày %s, %s còn %s nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa gửi kết quả, cụ thể như sau:"
                        .formatted(
                                agency.name(),
                                day(urging.recordedOn()),
                                unitName,
                                VietnameseNumbers.inText(urging.items().size()))));
        body.add(table(new OfficialTable(null, COLUMNS, rows())));
        urging.note().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(paragraph(line.strip())));
        body.add(paragraph(
                "%s đề nghị %s khẩn trương thực hiện, cập nhật kết quả và tài liệu kiểm chứng của các nhiệm vụ nêu trên; báo cáo nguyên nhân chậm và thời gian hoàn thành từng nhiệm vụ về Văn phòng chậm nhất ngày %s để tổng hợp, báo cáo Giám đốc"
                        .formatted(agency.name(), unitName, day(Objects.requireNonNull(urging.answerBy())))));
        return body;
    }

    private List<Row> rows() {
        return IntStream.range(0, urging.items().size())
                .mapToObj(i -> row(i + 1, urging.items().get(i)))
                .toList();
    }

    private static Row row(int number, UrgedItem item) {
        return Row.of(
                String.valueOf(number),
                item.content(),
                item.planSymbol(),
                day(item.dueOn()),
                String.valueOf(item.daysLate()),
                standing(item));
    }

    private static String standing(UrgedItem item) {
        var work = CodeLabels.of(item.workState());
        var percent = item.percent() == 0 ? work : "%s (%d%%)".formatted(work, item.percent());
        return item.words().isBlank() ? percent : percent + "\n" + item.words();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
