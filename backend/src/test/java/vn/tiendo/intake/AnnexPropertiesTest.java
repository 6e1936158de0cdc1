package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The layout of an annex never changes what it says. */
class AnnexPropertiesTest {

    private static final List<List<String>> SAMPLE = List.of(
            List.of("TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm", "Ghi chú"),
            List.of(
                    "A",
                    "Xây dựng kế hoạch",
                    "Văn phòng Sở",
                    "Các phòng, đơn vị",
                    "Trước ngày 28/2/2024",
                    "Kế hoạch",
                    ""),
            List.of("B", "Tuyên truyền", "", "", "", "", ""),
            List.of("I", "Trên báo chí", "", "", "", "", ""),
            List.of(
                    "1",
                    "Viết tin, bài",
                    "Phòng NCC, Phòng LDVL",
                    "Văn phòng Sở",
                    "Cả năm 2024",
                    "Tin, bài/Báo cáo",
                    "Ghi"),
            List.of("2", "Làm video", "Các phòng thuộc Sở", "Phòng KHTC", "Quý II/2024", "Video", ""),
            List.of("II", "Hình thức khác", "", "", "", "", ""),
            List.of("1", "Tổ chức đối thoại", "Phòng LDVL", "Văn phòng Sở", "Quý III/2024", "Hội nghị", ""),
            List.of("2", "Phát hành tờ rơi", "Xuất bản tờ rơi", "Văn phòng Sở", "Thường xuyên", "tài liệu", ""));

    private static final List<String> EXPECTED = lines(List.of(SAMPLE));

    @Property(tries = 60)
    void columns_may_stand_in_any_order(@ForAll("orders") List<Integer> order) {
        List<List<String>> shuffled = SAMPLE.stream()
                .map(row -> order.stream().map(row::get).toList())
                .toList();
        assertThat(lines(List.of(shuffled))).isEqualTo(EXPECTED);
    }

    @Property(tries = 60)
    void a_table_may_be_cut_between_any_two_rows(
            @ForAll @IntRange(min = 2, max = 8) int first, @ForAll @IntRange(min = 2, max = 8) int second) {
        int one = Math.min(first, second);
        int other = Math.max(first, second);
        List<List<List<String>>> parts = new ArrayList<>();
        parts.add(SAMPLE.subList(0, one));
        if (one < other) {
            parts.add(withHeader(SAMPLE.subList(one, other)));
        }
        parts.add(withHeader(SAMPLE.subList(other, SAMPLE.size())));
        assertThat(lines(parts)).isEqualTo(EXPECTED);
    }

    @Property(tries = 40)
    void a_content_may_be_cut_between_any_two_words(@ForAll @IntRange(min = 1, max = 11) int words) {
        String content = "Viết tin, bài về kết quả giải quyết thủ tục hành chính của sở";
        List<String> all = List.of(content.split(" "));
        List<String> row = List.of("1", content, "Văn phòng Sở", "", "Quý I", "Tin, bài", "");
        List<String> start =
                List.of("1", String.join(" ", all.subList(0, words)), "Văn phòng Sở", "", "Quý I", "Tin, bài", "");
        List<String> rest = List.of("", String.join(" ", all.subList(words, all.size())), "", "", "", "", "");
        assertThat(lines(List.of(List.of(SAMPLE.getFirst(), start), List.of(SAMPLE.getFirst(), rest))))
                .isEqualTo(lines(List.of(List.of(SAMPLE.getFirst(), row))));
    }

    @Property(tries = 100)
    void any_text_in_any_cell_is_read_without_failing(@ForAll("cells") List<String> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"));
        rows.add(List.of("1", "Việc một", "Văn phòng Sở", "Quý I"));
        for (int i = 0; i + 4 <= cells.size(); i += 4) {
            rows.add(cells.subList(i, i + 4));
        }
        assertThat(lines(List.of(rows))).isNotEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, 7).boxed().toList());
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "1",
                "I",
                "A",
                "a)",
                "1.1",
                "-",
                "nt",
                "(1)",
                "TT",
                "Nội dung",
                "Tổng cộng",
                "^",
                "Văn phòng Sở",
                "phối hợp",
                "Quý",
                "31/9",
                "…",
                "Chủ trì:",
                "**I. Phần",
                "x",
                "3.",
                "1.1.1.1",
                "Đ",
                "XL",
                "IIII");
        Arbitrary<String> anything =
                Arbitraries.strings().withChars("aăâbđ 1.)/-ỆỘ\n;:,").ofMaxLength(30);
        return Arbitraries.oneOf(words, anything).list().ofMinSize(4).ofMaxSize(24);
    }

    private static List<List<String>> withHeader(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(SAMPLE.getFirst()));
        all.addAll(rows);
        return all;
    }

    private static List<String> lines(List<List<List<String>>> tables) {
        WordPlan plan = WordPlan.ofYear2024().centred("PHỤ LỤC");
        tables.forEach(table -> plan.text("").table(table));
        return plan.lines();
    }
}
