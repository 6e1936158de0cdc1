package vn.tiendo.report.document;

import java.util.Locale;
import vn.tiendo.plan.PlanView;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.unit.Agency;

/** The title of a plan as a sentence of its own agency's report cites it. */
final class PlanTitle {
    private static final String OF = " của ";

    private PlanTitle() {}

    /** Without a capital at the start, and without "của Sở ..." at the end when that is the agency that reports. */
    static String withinSentence(PlanView plan, Agency agency) {
        var title = withoutIssuer(plan.title().replace('\n', ' ').strip(), agency);
        return startsWithAbbreviation(title)
                ? title
                : title.substring(0, 1).toLowerCase(Locale.of("vi")) + title.substring(1);
    }

    private static String withoutIssuer(String title, Agency agency) {
        int of = title.lastIndexOf(OF);
        if (of < 0) {
            return title;
        }
        return VietnameseText.sameFolded(title.substring(of + OF.length()), agency.name())
                ? title.substring(0, of)
                : title;
    }

    private static boolean startsWithAbbreviation(String title) {
        return title.length() < 2 || !Character.isLowerCase(title.charAt(1));
    }
}
