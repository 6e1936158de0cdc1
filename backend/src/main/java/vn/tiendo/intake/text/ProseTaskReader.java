package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.intake.ProseTask;

/** Finds duties that the text states in labelled lines ("- Cơ quan chủ trì: ...") under a heading or a numbered paragraph. */
public final class ProseTaskReader {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\(?[a-zđ][.)])\\s+\\S.*");
    private static final String BODY =
            "(?:(?:các\\s+)?(?:cơ quan|đơn vị|phòng|bộ phận|ban|đầu mối)(?:\\s*[,/]\\s*(?:cơ quan|đơn vị|phòng))*\\s+)?";
    private static final Pattern LABEL = Pattern.compile("(?iu)(?<![\\p{L}])(?:"
            + "(?<deadline>(?:thời gian|thời hạn|tiến độ|thời điểm|hạn)(?:\\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|dự kiến))*)"
            + "|(?<coordinating>" + BODY + "phối hợp(?:\\s+thực hiện)?)"
            + "|(?<lead>" + BODY + "(?:chủ trì|chịu trách nhiệm)(?:\\s+(?:thực hiện|tham mưu|triển khai))*"
            + "|(?:cơ quan|đơn vị|bộ phận|phân công)\\s+(?:thực hiện|tham mưu|đầu mối))"
            + "|(?<product>(?:sản phẩm|kết quả)(?:\\s+(?:đầu ra|dự kiến|hoàn thành|cần đạt|đạt được))*)"
            + "|(?<content>nội dung(?:\\s+(?:thực hiện|công việc))?)"
            + ")\\s*:\\s*");
    private static final Pattern BULLET = Pattern.compile("^[\\s(+•*–-]*");

    private final List<ProseTask> tasks = new ArrayList<>();
    private final Map<Part, String> parts = new EnumMap<>(Part.class);
    private String heading = "";

    private ProseTaskReader() {}

    public static List<ProseTask> read(List<Line> body) {
        ProseTaskReader reader = new ProseTaskReader();
        body.forEach(reader::take);
        reader.flush();
        return reader.tasks;
    }

    private void take(Line line) {
        String text = line.text();
        Matcher label = LABEL.matcher(text);
        boolean labelled = label.find();
        boolean alone =
                labelled && BULLET.matcher(text.substring(0, label.start())).matches();
        if (!alone
                && (SectionHeading.of(line).isPresent()
                        || NUMBERED.matcher(text).matches())) {
            flush();
            heading = labelled ? text.substring(0, label.start()).strip().replaceFirst("[\\s(;,-]+$", "") : text;
        }
        if (labelled) {
            takeLabels(text, label);
        }
    }

    private void takeLabels(String text, Matcher label) {
        Part part = Part.of(label);
        int from = label.end();
        while (label.find()) {
            put(part, text.substring(from, label.start()));
            part = Part.of(label);
            from = label.end();
        }
        put(part, text.substring(from));
    }

    private void put(Part part, String value) {
        String words = value.strip().replaceFirst("(?<!\\.)[.;,\\s(–-]+$", "");
        if (part != Part.CONTENT && !words.contains("(")) {
            words = words.replaceFirst("\\)$", "");
        }
        if (parts.containsKey(part) && part != Part.CONTENT) {
            flush();
        }
        parts.putIfAbsent(part, words);
    }

    private void flush() {
        boolean assigned = !value(Part.LEAD).isEmpty();
        boolean timed = !value(Part.DEADLINE).isEmpty() && !(value(Part.PRODUCT) + value(Part.COORDINATING)).isEmpty();
        if (assigned || timed) {
            tasks.add(new ProseTask(
                    heading,
                    value(Part.CONTENT),
                    value(Part.DEADLINE),
                    value(Part.LEAD),
                    value(Part.COORDINATING),
                    false));
        }
        parts.clear();
    }

    private String value(Part part) {
        return parts.getOrDefault(part, "");
    }

    private enum Part {
        DEADLINE,
        COORDINATING,
        LEAD,
        PRODUCT,
        CONTENT;

        static Part of(Matcher label) {
            if (label.group("deadline") != null) {
                return DEADLINE;
            }
            if (label.group("coordinating") != null) {
                return COORDINATING;
            }
            if (label.group("lead") != null) {
                return LEAD;
            }
            return label.group("product") != null ? PRODUCT : CONTENT;
        }
    }
}
