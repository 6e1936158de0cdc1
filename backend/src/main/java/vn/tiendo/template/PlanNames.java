package vn.tiendo.template;

import java.util.List;

/** What forms of a plan may name beside what all documents do. */
final class PlanNames {
    static final List<FormField> WORDS = List.of(
            new FormField("tu_ngay", "Ngày bắt đầu của kế hoạch", "01/01/2024"),
            new FormField("den_ngay", "Ngày kết thúc của kế hoạch", "31/12/2024"),
            new FormField("so_nhiem_vu", "Số nhiệm vụ trong phụ lục", "25"));

    static final List<FormList> LISTS = List.of(new FormList(
            "nhiem_vu",
            "Các dòng của phụ lục",
            List.of(
                    new FormField("stt", "Số thứ tự như trên giấy", "1"),
                    new FormField("noi_dung", "Nội dung công việc", "Tuyên truyền chính sách mới"),
                    new FormField("chu_tri", "Cơ quan chủ trì", "Văn phòng Sở"),
                    new FormField("phoi_hop", "Cơ quan phối hợp", "Các phòng, đơn vị"),
                    new FormField("thoi_gian", "Thời gian hoàn thành", "Quý II/2024"),
                    new FormField("san_pham", "Sản phẩm", "Tin, bài"))));

    private PlanNames() {}
}
