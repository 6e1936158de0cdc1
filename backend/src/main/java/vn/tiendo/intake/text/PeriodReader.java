package vn.tiendo.intake.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.text.VietnameseText;

/** Tells the time a plan is for from its letterhead and its titles. */
public final class PeriodReader {

    private static final Pattern OUTLOOK = Pattern.compile("tam nhin\\s+(?:den\\s+)?(?:nam\\s+)?\\d{4}");
    private static final Pattern CITED =
            Pattern.compile("(?:so\\s+)?\\d+/\\S+(?:\\s+ngay\\s+[\\d/.]+)?|ngay\\s+\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final Pattern STAGE = Pattern.compile("(20\\d{2})\\s*(?:-|den(?: nam)?)\\s*(?:nam\\s+)?(20\\d{2})");
    private static final Pattern UNTIL = Pattern.compile("den\\s+(?:het\\s+)?nam\\s+(20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?<!den )(?<!het )nam\\s+(20\\d{2})");
    private static final Pattern HALF = Pattern.compile("6 thang\\s+(dau|cuoi)\\s+nam");

    private PeriodReader() {}

    /** @param fallback the year when the document names none */
    public static PlanPeriod read(
            FoundLetterhead letterhead, @Nullable String title, @Nullable String annexTitle, int fallback) {
        String words = folded(title);
        Integer issued = letterhead.issuedYear();
        Optional<Integer> titled = Stream.of(words, folded(annexTitle))
                .flatMap(it -> year(YEAR, it).stream())
                .findFirst();
        int year = issued != null ? issued : titled.orElse(fallback);
        if (issued != null && isForNextYear(letterhead, titled, issued)) {
            year = issued + 1;
        }
        LocalDate begin = LocalDate.of(year, Month.JANUARY, 1);
        Matcher stage = STAGE.matcher(words);
        if (stage.find()) {
            int first = Integer.parseInt(stage.group(1));
            LocalDate from = first > year ? LocalDate.of(first, Month.JANUARY, 1) : issueDay(letterhead, begin);
            return ending(from, Integer.parseInt(stage.group(2)), year);
        }
        Optional<Integer> until = year(UNTIL, words);
        if (until.isPresent()) {
            return ending(issueDay(letterhead, begin), until.get(), year);
        }
        return withinYear(words, titled.filter(it -> it > begin.getYear()).orElse(year), year);
    }

    /** A plan for the coming year is issued in the last weeks of the old one. */
    private static boolean isForNextYear(FoundLetterhead letterhead, Optional<Integer> titled, int issued) {
        boolean late =
                letterhead.issuedMonth() != null && letterhead.issuedMonth().getMonthValue() >= 10;
        return late && titled.filter(it -> it == issued + 1).isPresent();
    }

    private static PlanPeriod withinYear(String words, int last, int year) {
        Matcher half = HALF.matcher(words);
        boolean named = half.find() && last == year;
        boolean second = named && half.group(1).equals("cuoi");
        boolean first = named && half.group(1).equals("dau");
        LocalDate from = LocalDate.of(year, second ? Month.JULY : Month.JANUARY, 1);
        return new PlanPeriod(
                from, first ? LocalDate.of(last, Month.JUNE, 30) : LocalDate.of(last, Month.DECEMBER, 31), year);
    }

    private static PlanPeriod ending(LocalDate from, int lastYear, int year) {
        LocalDate to = LocalDate.of(lastYear, Month.DECEMBER, 31);
        LocalDate start = from.isAfter(to) ? LocalDate.of(lastYear, Month.JANUARY, 1) : from;
        return new PlanPeriod(start, to, year);
    }

    private static LocalDate issueDay(FoundLetterhead letterhead, LocalDate otherwise) {
        return letterhead.issuedOn() == null ? otherwise : letterhead.issuedOn();
    }

    private static Optional<Integer> year(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private static String folded(@Nullable String title) {
        if (title == null) {
            return "";
        }
        String words = VietnameseText.fold(VietnameseText.normaliseDashes(VietnameseText.normaliseSpaces(title)));
        return CITED.matcher(OUTLOOK.matcher(words).replaceAll(" ")).replaceAll(" ");
    }
}
