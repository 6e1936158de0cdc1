package vn.tiendo.template;

import java.util.List;

/** What forms of a unit's report may name beside what all documents do. */
final class UnitReportNames {
    static final List<FormField> WORDS = List.of(
            new FormField("don_vi", "Đơn vị báo cáo", "Phòng Cải cách hành chính"),
            new FormField("dot_bao_cao", "Tên đợt báo cáo", "Báo cáo tháng 3 năm 2024"),
            new FormField("ky_bao_cao", "Kỳ báo cáo", "từ ngày 01/03/2024 đến ngày 31/03/2024"),
            new FormField("tinh_den", "Ngày của số liệu", "31/03/2024"),
            new FormField("ke_hoach", "Số, ký hiệu của kế hoạch", "01/KH-SNV"),
            new FormField("tong_so", "Số nhiệm vụ chủ trì", "9"),
            new FormField("hoan_thanh", "Số đã hoàn thành", "5"),
            new FormField("dung_han", "Số hoàn thành đúng hạn", "4"),
            new FormField("tre_han", "Số hoàn thành trễ hạn", "1"),
            new FormField("qua_han", "Số quá hạn chưa hoàn thành", "1"),
            new FormField("ty_le_dung_han", "Tỷ lệ đúng hạn", "4/6"),
            new FormField("phoi_hop", "Số nhiệm vụ phối hợp", "3"),
            new FormField("ket_qua_noi_bat", "Kết quả nổi bật", "Đã đăng 03 tin, bài"),
            new FormField("kho_khan", "Khó khăn, vướng mắc", "Thiếu kinh phí in tờ rơi"),
            new FormField("kien_nghi", "Đề xuất, kiến nghị", "Bổ sung kinh phí"),
            new FormField("nhiem_vu_toi", "Nhiệm vụ trong thời gian tới", "Đăng 05 tin, bài"));

    static final List<FormList> LISTS = List.of(new FormList(
            "nhiem_vu",
            "Các nhiệm vụ của đơn vị",
            List.of(
                    new FormField("stt", "Số thứ tự trong kế hoạch", "B.I.1"),
                    new FormField("noi_dung", "Nội dung", "Tuyên truyền chính sách mới"),
                    new FormField("vai_tro", "Chủ trì hoặc phối hợp", "Chủ trì"),
                    new FormField("thoi_han", "Thời gian hoàn thành", "Quý II/2024"),
                    new FormField("tinh_hinh", "Tình hình", "Đang thực hiện (40%)"),
                    new FormField("ket_qua", "Kết quả, tài liệu kiểm chứng", "Đã đăng 03 tin"))));

    private UnitReportNames() {}
}
