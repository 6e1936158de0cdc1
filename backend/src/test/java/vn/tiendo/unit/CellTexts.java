package vn.tiendo.unit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Real words in any order: what a table cell can hold at its worst. */
public final class CellTexts implements ArbitrarySupplier<String> {

    @Override
    public Arbitrary<String> get() {
        Arbitrary<String> pieces = Arbitraries.of(
                "các",
                "phòng",
                "đơn vị",
                "Sở",
                "Văn phòng Sở",
                "KHTC",
                "phối hợp",
                "chủ trì",
                "với",
                "và",
                ",",
                ";",
                ":",
                "(",
                ")",
                "\n",
                "-",
                " - ",
                "/",
                ".",
                "...",
                "UBND",
                "huyện",
                "xã",
                "thành phố",
                "liên quan",
                "Giám đốc",
                "Thủ trưởng",
                "Nội vụ",
                "thuộc",
                "trực thuộc",
                "Trung tâm",
                "Dịch vụ việc làm",
                "tờ rơi",
                "1.",
                "a)",
                "đề nghị");
        return pieces.list().ofMaxSize(25).map(list -> String.join(" ", list));
    }
}
