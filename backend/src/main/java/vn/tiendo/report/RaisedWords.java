package vn.tiendo.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.difficulty.RaisedDifficulty;

/** What a report says under "Khó khăn, vướng mắc" and "Kiến nghị, đề xuất" until the unit writes something of its own. */
record RaisedWords(String difficulties, String proposals) {
    static final RaisedWords NONE = new RaisedWords("", "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** One line for each, in the order in which they were raised. */
    static RaisedWords of(List<RaisedDifficulty> raised) {
        return new RaisedWords(
                raised.stream().map(RaisedWords::difficulty).collect(Collectors.joining("\n")),
                raised.stream()
                        .filter(it -> !it.proposal().isBlank())
                        .map(it -> "- " + about(it) + it.proposal())
                        .collect(Collectors.joining("\n")));
    }

    private static String difficulty(RaisedDifficulty it) {
        var answer = it.instruction() == null || it.answeredOn() == null
                ? ""
                : " Lãnh đạo đã chỉ đạo ngày %s: %s".formatted(DAY.format(it.answeredOn()), it.instruction());
        return "- " + about(it) + sentence(it.description()) + answer;
    }

    private static String about(RaisedDifficulty it) {
        return it.paths().isEmpty() ? "" : "Nhiệm vụ %s: ".formatted(it.paths());
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.!?…]\\s*") ? words : words + ".";
    }
}
