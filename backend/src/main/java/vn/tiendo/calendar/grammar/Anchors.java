package vn.tiendo.calendar.grammar;

import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.calendar.DeadlineAnchor.Event;

/** Tells the plan's own issue from every other event. */
final class Anchors {

    /** Words that an event may consist of and still be the issue of this plan. */
    private static final Set<String> OF_THE_PLAN = words(
            "ngay sau từ kể tính bắt đầu ngày khi thời điểm lúc kế hoạch này được ký ban hành phê duyệt có hiệu lực thi đã chính thức");

    /** With "này" the document speaks of itself, whatever it calls itself. */
    private static final Set<String> OF_THIS_DOCUMENT =
            words("quyết định chương trình văn bản đề án chỉ thị công phương hướng dẫn quy chế nghị");

    private static final Set<String> ISSUED = words("ký hành duyệt lực");

    private Anchors() {}

    static Event eventOf(String words) {
        Set<String> said = words(words);
        if (said.isEmpty()) return Event.UNSTATED;
        if (approvesUnnamed(said)) return Event.OTHER;
        boolean itself = said.contains("này");
        boolean ofThePlan =
                said.stream().allMatch(it -> OF_THE_PLAN.contains(it) || itself && OF_THIS_DOCUMENT.contains(it));
        boolean issued = said.stream().anyMatch(ISSUED::contains);
        return ofThePlan && issued ? Event.PLAN_ISSUED : Event.OTHER;
    }

    /** "Được phê duyệt" alone: in an annex that is rather the product of the row than the plan, so a person says what. */
    static boolean isApprovalOfUnnamed(String words) {
        return approvesUnnamed(words(words));
    }

    private static boolean approvesUnnamed(Set<String> said) {
        boolean named = said.contains("hoạch") || said.contains("này");
        return !named && said.contains("duyệt") && OF_THE_PLAN.containsAll(said);
    }

    private static Set<String> words(String text) {
        return Tokenizer.tokens(Tokenizer.clean(text)).stream()
                .filter(it -> !it.raw().equals(".") && !it.raw().equals(","))
                .map(Token::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
