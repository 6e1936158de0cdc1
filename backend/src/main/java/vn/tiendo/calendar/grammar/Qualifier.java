package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** How the words relate a term to a date: on it, before it, up to it, from it on. */
enum Qualifier {
    BEFORE("trước", "trước thời điểm", "trước hạn", "trước thời hạn"),
    LATEST(
            "chậm nhất",
            "muộn nhất",
            "trễ nhất",
            "không quá",
            "không muộn hơn",
            "không chậm hơn",
            "không trễ hơn",
            "hạn chót",
            "hạn cuối",
            "hạn cuối cùng",
            "thời hạn cuối",
            "thời hạn cuối cùng"),
    UNTIL("đến", "đến hết", "hết", "tới", "tới hết", "cho đến", "cho đến hết", "cho tới", "kéo dài đến"),
    FROM("từ", "kể từ", "bắt đầu từ", "bắt đầu"),
    AFTER("sau"),
    IN("trong", "vào", "vào dịp", "trong dịp", "lúc");

    private final Phrases phrases;

    Qualifier(String... phrases) {
        this.phrases = Phrases.of(phrases);
    }

    Phrases phrases() {
        return phrases;
    }

    static @Nullable Qualifier read(Cursor cursor) {
        for (Qualifier qualifier : values()) {
            if (cursor.take(qualifier.phrases)) return qualifier;
        }
        return null;
    }
}
