package vn.tiendo.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.document.fill.FormNames;

/** The documents for which an agency can bring a form of its own. */
public enum TemplateKind {
    /** What the reports of a round add up to. */
    CONSOLIDATION(
            DocumentKind.REPORT,
            List.of(
                    new FormField("ky_bao_cao", "Kỳ báo cáo", "từ ngày 01/03/2024 đến ngày 31/03/2024"),
                    new FormField("tinh_den", "Ngày chốt số liệu", "31/03/2024"),
                    new FormField("ke_hoach", "Số, ký hiệu của kế hoạch", "01/KH-SNV"),
                    new FormField("tong_so", "Tổng số nhiệm vụ", "25"),
                    new FormField("hoan_thanh", "Số đã hoàn thành", "12"),
                    new FormField("dung_han", "Số hoàn thành đúng hạn", "11"),
                    new FormField("tre_han", "Số hoàn thành trễ hạn", "1"),
                    new FormField("qua_han", "Số quá hạn chưa hoàn thành", "3"),
                    new FormField("ty_le_dung_han", "Tỷ lệ đúng hạn", "11/15 (73,3%)")),
            List.of(
                    new FormList(
                            "don_vi",
                            "Các đơn vị phải báo cáo",
                            List.of(
                                    new FormField("stt", "Số thứ tự", "1"),
                                    new FormField("ten", "Tên đơn vị", "Phòng Cải cách hành chính"),
                                    new FormField("so_lieu_den", "Số liệu tính đến", "hết ngày 31/03/2024"),
                                    new FormField("tong_so", "Tổng số nhiệm vụ chủ trì", "9"),
                                    new FormField("dung_han", "Hoàn thành đúng hạn", "4"),
                                    new FormField("tre_han", "Hoàn thành trễ hạn", "1"),
                                    new FormField("qua_han", "Quá hạn", "1"),
                                    new FormField("ty_le_dung_han", "Tỷ lệ đúng hạn", "4/6 (66,7%)"))),
                    new FormList(
                            "nhiem_vu",
                            "Các nhiệm vụ của kế hoạch",
                            List.of(
                                    new FormField("stt", "Số thứ tự trong kế hoạch", "B.I.1"),
                                    new FormField("noi_dung", "Nội dung", "Tuyên truyền chính sách mới"),
                                    new FormField("chu_tri", "Cơ quan chủ trì", "Văn phòng Sở"),
                                    new FormField("thoi_han", "Thời gian hoàn thành", "Quý II/2024"),
                                    new FormField("tinh_hinh", "Tình hình", "Đang thực hiện (40%)"),
                                    new FormField("ket_qua", "Kết quả", "Văn phòng Sở: đã đăng 03 tin"))))),
    /** What one unit reports in a round. */
    UNIT_REPORT(DocumentKind.REPORT, UnitReportNames.WORDS, UnitReportNames.LISTS),
    /** A plan with its annex. */
    PLAN(DocumentKind.PLAN, PlanNames.WORDS, PlanNames.LISTS),
    /** The công văn that urges a unit. */
    URGING_LETTER(
            DocumentKind.OFFICIAL_LETTER,
            List.of(
                    new FormField("don_vi", "Đơn vị được đôn đốc", "Phòng Cải cách hành chính"),
                    new FormField("ngay_lap", "Ngày lập công văn", "31/03/2024"),
                    new FormField("tra_loi_truoc", "Ngày phải trả lời", "07/04/2024"),
                    new FormField("so_nhiem_vu", "Số nhiệm vụ quá hạn", "02")),
            List.of(new FormList(
                    "nhiem_vu",
                    "Các nhiệm vụ quá hạn",
                    List.of(
                            new FormField("stt", "Số thứ tự", "1"),
                            new FormField("noi_dung", "Nội dung", "Tuyên truyền chính sách mới"),
                            new FormField("ke_hoach", "Kế hoạch", "01/KH-SNV"),
                            new FormField("han", "Hạn hoàn thành", "15/03/2024"),
                            new FormField("ngay_qua_han", "Số ngày quá hạn", "16"),
                            new FormField("tinh_hinh", "Tình hình", "Chưa thực hiện")))));

    private final DocumentKind documentKind;
    private final List<FormField> ownWords;
    private final List<FormList> ownLists;

    TemplateKind(DocumentKind documentKind, List<FormField> words, List<FormList> lists) {
        this.documentKind = documentKind;
        this.ownWords = words;
        this.ownLists = lists;
    }

    public DocumentKind documentKind() {
        return documentKind;
    }

    /** What can be said in a line. */
    public List<FormField> words() {
        return joined(CommonFields.WORDS, ownWords);
    }

    public List<FormList> lists() {
        return joined(CommonFields.LISTS, ownLists);
    }

    /** What takes a line of its own. */
    public List<FormField> places() {
        return CommonFields.PLACES;
    }

    /** All names that a form of this kind may use. */
    public FormNames names() {
        var byList = new LinkedHashMap<String, Set<String>>();
        lists().forEach(list -> byList.put(list.name(), names(list.fields())));
        return new FormNames(names(words()), byList, Set.of(CommonFields.TEXT), Set.of(CommonFields.ANNEXES));
    }

    private static Set<String> names(List<FormField> fields) {
        return fields.stream().map(FormField::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** What a preview says beside what all documents do. */
    OwnFields example() {
        var examples = new LinkedHashMap<String, String>();
        ownWords.forEach(field -> examples.put(field.name(), field.example()));
        var items = new LinkedHashMap<String, List<Map<String, String>>>();
        ownLists.forEach(list -> items.put(list.name(), List.of(list.example(), list.example())));
        return new OwnFields(examples, items);
    }
}
