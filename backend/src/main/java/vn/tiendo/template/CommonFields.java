package vn.tiendo.template;

import java.util.List;

/** What every official document says (NĐ 30/2020, Điều 8), by the names that forms use. */
final class CommonFields {
    static final String TEXT = "noi_dung";
    static final String ANNEXES = "phu_luc";

    static final List<FormField> WORDS = List.of(
            new FormField("co_quan_cap_tren", "Cơ quan chủ quản trực tiếp", "UBND TỈNH BẮC GIANG"),
            new FormField("co_quan", "Cơ quan ban hành", "SỞ NỘI VỤ"),
            new FormField("so_ky_hieu", "Số, ký hiệu", "05/BC-SNV"),
            new FormField("dia_danh", "Địa danh", "Bắc Giang"),
            new FormField("ngay_thang", "Thời gian ban hành bằng chữ", "ngày 05 tháng 3 năm 2024"),
            new FormField("ten_loai", "Tên loại văn bản", "BÁO CÁO"),
            new FormField("trich_yeu", "Trích yếu", "Kết quả thực hiện Kế hoạch năm 2024"),
            new FormField("chuc_vu", "Chức vụ người ký", "PHÓ GIÁM ĐỐC"),
            new FormField("nguoi_ky", "Họ tên người ký", "Trần Văn Hà"));

    static final List<FormList> LISTS = List.of(
            FormList.ofWords("kinh_gui", "Nơi kính gửi", "Ủy ban nhân dân tỉnh"),
            FormList.ofWords("can_cu", "Căn cứ ban hành", "Căn cứ Kế hoạch số 14/KH-UBND;"),
            FormList.ofWords("quyen_han", "Quyền hạn người ký (KT., TL., TUQ.)", "KT. GIÁM ĐỐC"),
            FormList.ofWords("noi_nhan", "Nơi nhận", "- Lưu: VT, VP."));

    static final List<FormField> PLACES = List.of(
            new FormField(TEXT, "Toàn bộ nội dung, đứng một mình trên một dòng", ""),
            new FormField(ANNEXES, "Các phụ lục trên trang mới, đứng một mình ở dòng cuối", ""));

    private CommonFields() {}
}
