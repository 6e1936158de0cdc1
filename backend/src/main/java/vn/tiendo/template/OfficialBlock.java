package vn.tiendo.template;

import java.util.List;
import vn.tiendo.document.chart.Chart;

/** What the body of a document or an annex is made of. */
public sealed interface OfficialBlock {

    /**
     * A heading with its number as printed: level 1 {@code I. MỤC ĐÍCH}, level 2 {@code 1. Mục đích}, level 3 {@code a) ...}.
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements OfficialBlock {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("headings have the levels 1 to 3, not " + level);
            }
        }
    }

    /** A paragraph of the text. */
    record Paragraph(List<Words> words) implements OfficialBlock {}

    /** A paragraph that begins with a dash, {@code - ...}. */
    record Bullet(List<Words> words) implements OfficialBlock {}

    /** A table with a ruled grid. */
    record Table(OfficialTable table) implements OfficialBlock {}

    /** A chart with the table that says the same. */
    record Bars(Chart chart) implements OfficialBlock {}

    /** Words of one appearance. */
    record Words(String text, Weight weight) {

        public static Words plain(String text) {
            return new Words(text, Weight.PLAIN);
        }
    }

    /** How words stand out within a paragraph. */
    enum Weight {
        /** As the paragraph. */
        PLAIN,
        /** Bold. */
        STRONG,
        /** Italic. */
        EMPHASISED
    }

    static OfficialBlock heading(int level, String text) {
        return new Heading(level, text);
    }

    static OfficialBlock paragraph(String text) {
        return new Paragraph(List.of(Words.plain(text)));
    }

    static OfficialBlock bullet(String text) {
        return new Bullet(List.of(Words.plain(text)));
    }

    static OfficialBlock bars(Chart chart) {
        return new Bars(chart);
    }

    static OfficialBlock table(OfficialTable table) {
        return new Table(table);
    }
}
